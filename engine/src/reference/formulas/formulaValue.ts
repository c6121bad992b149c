import type { Formula } from '@biaochi/schemas/types';
import { type Rational, abs, add, div, max, min, mul, neg, sub } from '../../numbers/index.js';
import { own } from '../lookup.js';
import { stated } from '../roundings.js';
import type { Session } from '../session.js';
import { toNumber } from '../value.js';
import { type Tree, parseFormula } from './parse.js';

const binary: Readonly<Record<string, (a: Rational, b: Rational) => Rational | null>> = {
  '+': add,
  '-': sub,
  '*': mul,
  '/': div,
};

const functions: Readonly<Record<string, (...args: Rational[]) => Rational>> = {
  min: (...args) => args.reduce(min),
  max: (...args) => args.reduce(max),
  abs: (...args) => abs(args[0] as Rational),
};

type Lookup = (symbol: string) => Promise<Rational>;

function applied<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = own(table, name);
  if (!found) throw new Error(`reference: formulas know no ${name}`);
  return found;
}

/** The value of a tree, or null where something in it is divided by zero. */
async function valueOf(tree: Tree, lookup: Lookup): Promise<Rational | null> {
  switch (tree.kind) {
    case 'number':
      return stated(tree.text);
    case 'symbol':
      return lookup(tree.text);
    case 'negated': {
      const of = await valueOf(tree.of, lookup);
      return of && neg(of);
    }
    case 'binary': {
      const left = await valueOf(tree.left, lookup);
      const right = await valueOf(tree.right, lookup);
      return left && right && applied(binary, tree.sign)(left, right);
    }
    case 'call': {
      const args: Rational[] = [];
      for (const arg of tree.args) {
        const value = await valueOf(arg, lookup);
        if (!value) return null;
        args.push(value);
      }
      return applied(functions, tree.name)(...args);
    }
  }
}

/** The value of a formula, or null where it is undefined (division by zero); rejects with Unknown for a missing input. */
export function formulaValue(session: Session, formula: Formula): Promise<Rational | null> {
  return valueOf(parseFormula(formula.text), async (symbol) => {
    const reference = own(formula.where, symbol);
    if (reference === undefined) throw new Error(`reference: where says nothing of ${symbol}`);
    return toNumber(await session.ask(reference));
  });
}
