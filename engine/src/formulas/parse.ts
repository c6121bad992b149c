/** A formula as a tree. `value` is the decimal as written; offsets count UTF-16 units from the start of the text. */
export type FormulaNode =
  | { readonly type: 'number'; readonly value: string; readonly offset: number }
  | { readonly type: 'symbol'; readonly name: string; readonly offset: number }
  | { readonly type: 'negate'; readonly of: FormulaNode }
  | { readonly type: BinaryOperation; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly type: 'call'; readonly name: FunctionName; readonly args: readonly FormulaNode[] };

export type BinaryOperation = 'add' | 'subtract' | 'multiply' | 'divide';
export type FunctionName = 'min' | 'max' | 'abs';

/** What is wrong with a formula: where in its text, how long the offending part, and which kind of fault. */
export interface FormulaFault {
  readonly offset: number;
  readonly length: number;
  readonly kind: 'character' | 'value-expected' | 'operator-expected' | 'unclosed' | 'function' | 'arguments' | 'depth';
}

export type ParsedFormula = { readonly ast: FormulaNode } | { readonly error: FormulaFault };

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

const MAX_DEPTH = 64;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|([-+−*×·/÷(),，（）]))/uy;
/** Signs that are written in several ways, and the one they all mean. */
const SIGNS: Record<string, string> = { '−': '-', '×': '*', '·': '*', '÷': '/', '，': ',', '（': '(', '）': ')' };
const BINARY: Record<string, BinaryOperation> = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' };
const ARITY: Record<FunctionName, [least: number, most: number]> = {
  min: [1, Infinity],
  max: [1, Infinity],
  abs: [1, 1],
};

class Fault extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.kind);
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) {
      const offset = at + (text.slice(at).length - text.slice(at).trimStart().length);
      throw new Fault({ offset, length: 1, kind: 'character' });
    }
    const [all, number, name, sign] = match;
    const written = number ?? name ?? sign ?? '';
    const offset = match.index + all.length - written.length;
    const kind = number ? 'number' : name ? 'name' : 'sign';
    found.push({ kind, text: kind === 'sign' ? (SIGNS[written] ?? written) : written, offset });
  }
  return [...found, { kind: 'end', text: '', offset: text.length }];
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly list: readonly Token[]) {}

  /** The whole text as one formula. */
  whole(): FormulaNode {
    const node = this.sum();
    if (this.next.kind !== 'end') throw this.fault('operator-expected');
    return node;
  }

  private get next(): Token {
    return this.list[this.at]!;
  }

  private fault(kind: FormulaFault['kind'], token: Token = this.next): Fault {
    return new Fault({ offset: token.offset, length: Math.max(1, token.text.length), kind });
  }

  private take(sign: string): boolean {
    if (this.next.kind !== 'sign' || this.next.text !== sign) return false;
    this.at++;
    return true;
  }

  private chain(signs: readonly string[], part: () => FormulaNode): FormulaNode {
    let left = part();
    while (this.next.kind === 'sign' && signs.includes(this.next.text)) {
      const type = BINARY[this.next.text]!;
      this.at++;
      left = { type, left, right: part() };
    }
    return left;
  }

  private sum(): FormulaNode {
    if (++this.depth > MAX_DEPTH) throw this.fault('depth');
    const node = this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.unary()));
    this.depth--;
    return node;
  }

  private unary(): FormulaNode {
    let negative = false;
    while (this.take('-')) negative = !negative;
    const node = this.value();
    return negative ? { type: 'negate', of: node } : node;
  }

  private value(): FormulaNode {
    const token = this.next;
    if (token.kind === 'number') {
      this.at++;
      return { type: 'number', value: token.text, offset: token.offset };
    }
    if (token.kind === 'name') {
      this.at++;
      return this.take('(') ? this.call(token) : { type: 'symbol', name: token.text, offset: token.offset };
    }
    if (!this.take('(')) throw this.fault('value-expected');
    const inside = this.sum();
    if (!this.take(')')) throw this.fault('unclosed', token);
    return inside;
  }

  private call(name: Token): FormulaNode {
    const arity = Object.hasOwn(ARITY, name.text) ? ARITY[name.text as FunctionName] : undefined;
    if (!arity) throw this.fault('function', name);
    const args = [this.sum()];
    while (this.take(',')) args.push(this.sum());
    if (!this.take(')')) throw this.fault('unclosed', name);
    if (args.length < arity[0] || args.length > arity[1]) throw this.fault('arguments', name);
    return { type: 'call', name: name.text as FunctionName, args };
  }
}

/** The tree of a formula's text, or its first fault; depth is bounded at 64, so it always ends. */
export function parseFormula(text: string): ParsedFormula {
  try {
    return { ast: new Parser(tokens(text)).whole() };
  } catch (fault) {
    if (fault instanceof Fault) return { error: fault.fault };
    throw fault;
  }
}

/** The symbols of a formula with the place of each occurrence, in the order of the text. */
export function symbolsOf(node: FormulaNode): { name: string; offset: number }[] {
  switch (node.type) {
    case 'number':
      return [];
    case 'symbol':
      return [{ name: node.name, offset: node.offset }];
    case 'negate':
      return symbolsOf(node.of);
    case 'call':
      return node.args.flatMap(symbolsOf);
    default:
      return [...symbolsOf(node.left), ...symbolsOf(node.right)];
  }
}
