import type { FormulaNode } from './parse.js';
import { alike, combine, isPlain, type Measure, PLAIN, sameKind } from './units.js';

/** Two parts of a formula that cannot be added or compared, and where the second starts in the text. */
export interface MeasureFault {
  readonly offset: number;
  readonly left: Measure;
  readonly right: Measure;
  /** Whether they are of one kind, so that only a conversion is missing. */
  readonly convertible: boolean;
}

export type Measured = { readonly measure: Measure | null } | { readonly fault: MeasureFault };

/** Where a part of a formula starts in its text. */
function offsetOf(node: FormulaNode): number {
  switch (node.type) {
    case 'number':
    case 'symbol':
      return node.offset;
    case 'negate':
      return offsetOf(node.of);
    case 'call':
      return offsetOf(node.args[0]!);
    default:
      return offsetOf(node.left);
  }
}

/** Whether a part is a written number, or made of such alone. */
function isConstant(node: FormulaNode): boolean {
  switch (node.type) {
    case 'number':
      return true;
    case 'symbol':
      return false;
    case 'negate':
      return isConstant(node.of);
    case 'call':
      return node.args.every(isConstant);
    default:
      return isConstant(node.left) && isConstant(node.right);
  }
}

/**
 * What parts that are added or compared come to. A written number is of the unit of what stands beside it: who writes
 * `max(length − 10, 0)` means ten and none of what the length is measured in.
 */
function joined(parts: readonly FormulaNode[], symbol: (name: string) => Measure | null): Measured {
  const measured = parts.filter((part) => !isConstant(part));
  if (measured.length === 0) return { measure: PLAIN };
  return measured
    .map((part) => ({ part, of: measureOf(part, symbol) }))
    .reduce<Measured>((before, { part, of }) => together(before, of, offsetOf(part)), { measure: null });
}

/** What two parts that are added or compared come to; plain numbers and percentages mix, all else must be alike. */
function together(left: Measured, right: Measured, offset: number): Measured {
  if ('fault' in left) return left;
  if ('fault' in right) return right;
  const [a, b] = [left.measure, right.measure];
  if (a === null || b === null) return { measure: a ?? b };
  if (alike(a, b)) return left;
  if (isPlain(a) && isPlain(b)) return { measure: PLAIN };
  return { fault: { offset, left: a, right: b, convertible: sameKind(a, b) } };
}

/**
 * What a formula is measured in, given what its symbols are (null: not known, which goes with anything), or the first
 * place where two parts do not go together.
 */
export function measureOf(node: FormulaNode, symbol: (name: string) => Measure | null): Measured {
  switch (node.type) {
    case 'number':
      return { measure: PLAIN };
    case 'symbol':
      return { measure: symbol(node.name) };
    case 'negate':
      return measureOf(node.of, symbol);
    case 'call':
      return joined(node.args, symbol);
    case 'add':
    case 'subtract':
      return joined([node.left, node.right], symbol);
    default: {
      const left = measureOf(node.left, symbol);
      if ('fault' in left) return left;
      const right = measureOf(node.right, symbol);
      if ('fault' in right) return right;
      if (left.measure === null || right.measure === null) return { measure: null };
      return { measure: combine(left.measure, right.measure, node.type === 'multiply' ? 1 : -1) };
    }
  }
}
