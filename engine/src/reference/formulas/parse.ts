import { type Token, tokensOf } from './tokens.js';

/** A formula as a tree. */
export type Tree =
  | { readonly kind: 'number' | 'symbol'; readonly text: string }
  | { readonly kind: 'negated'; readonly of: Tree }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] };

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

function takeSign(cursor: Cursor, signs: string): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
  cursor.at++;
  return token.text;
}

function expectSign(cursor: Cursor, sign: string): void {
  if (!takeSign(cursor, sign)) throw new Error(`reference: the formula lacks ${sign}`);
}

/** Operands joined by signs of one rank, from the left. */
function chain(cursor: Cursor, signs: string, operand: (cursor: Cursor) => Tree): Tree {
  let left = operand(cursor);
  for (let sign = takeSign(cursor, signs); sign !== undefined; sign = takeSign(cursor, signs)) {
    left = { kind: 'binary', sign, left, right: operand(cursor) };
  }
  return left;
}

const sum = (cursor: Cursor): Tree => chain(cursor, '+-', product);
const product = (cursor: Cursor): Tree => chain(cursor, '*/', signed);

function signed(cursor: Cursor): Tree {
  const sign = takeSign(cursor, '+-');
  if (sign === undefined) return atom(cursor);
  const of = signed(cursor);
  return sign === '-' ? { kind: 'negated', of } : of;
}

function call(cursor: Cursor, name: string): Tree {
  const args = [sum(cursor)];
  while (takeSign(cursor, ',')) args.push(sum(cursor));
  expectSign(cursor, ')');
  return { kind: 'call', name, args };
}

function atom(cursor: Cursor): Tree {
  const token = cursor.tokens[cursor.at++];
  if (token === undefined) throw new Error('reference: the formula ends too early');
  if (token.kind === 'number') return { kind: 'number', text: token.text };
  if (token.kind === 'symbol') {
    return takeSign(cursor, '(') ? call(cursor, token.text) : { kind: 'symbol', text: token.text };
  }
  if (token.text !== '(') throw new Error(`reference: the formula has ${token.text} where a value should stand`);
  const inner = sum(cursor);
  expectSign(cursor, ')');
  return inner;
}

/** The tree of a formula's text; throws where a checked ruleset would have none of it. */
export function parseFormula(text: string): Tree {
  const cursor = { tokens: tokensOf(text), at: 0 };
  const tree = sum(cursor);
  if (cursor.at < cursor.tokens.length) throw new Error(`reference: the formula goes on after its end: ${text}`);
  return tree;
}
