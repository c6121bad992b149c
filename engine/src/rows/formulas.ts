import type { BinaryOperation, Tape } from '../formulas/index.js';
import type { RowLayout } from './layout.js';
import { add, copy, difference, divide, multiply, type Row } from './row.js';

/** Computes something of a row and writes it into a number slot of its own. */
export type Compute = (row: Row) => void;

const BINARY: Record<BinaryOperation, (row: Row, a: number, b: number, to: number) => void> = {
  add,
  subtract: (row, a, b, to) => add(row, a, b, to, -1),
  multiply,
  divide,
};

/** Keeps the lower (−1) or higher (1) of two slots in `to`; where they cannot be compared, neither is known. */
function extreme(row: Row, a: number, b: number, to: number, side: -1 | 1): void {
  const order = difference(row, a, b);
  if (order !== order) row.over[to] = NaN;
  else copy(row, order * side >= 0 ? a : b, to);
}

function absolute(row: Row, from: number, to: number): void {
  row.under[to] = row.under[from]!;
  row.over[to] = Math.abs(row.over[from]!);
}

function negative(row: Row, from: number, to: number): void {
  row.under[to] = row.under[from]!;
  row.over[to] = -row.over[from]!;
}

/** The value of a tape, step by step on scratch slots, into the slot `to`. */
export function tapeOnRow(tape: Tape, to: number, layout: RowLayout): Compute {
  const steps: Compute[] = [];
  const stack: number[] = [];
  /** The slot of the result on top of what remains of the stack. */
  const push = (): number => {
    const slot = layout.scratch(stack.length);
    stack.push(slot);
    return slot;
  };
  for (const part of tape) {
    if (part.op === 'number') stack.push(layout.constant(part.value.lo!));
    else if (part.op === 'slot') stack.push(part.slot);
    else if (part.op === 'abs' || part.op === 'negate') {
      const from = stack.pop()!;
      const result = push();
      steps.push(part.op === 'abs' ? (row) => absolute(row, from, result) : (row) => negative(row, from, result));
    } else if (part.op === 'min' || part.op === 'max') {
      const from = stack.splice(stack.length - part.count);
      const side = part.op === 'min' ? -1 : 1;
      const result = push();
      // The result's slot is that of the first argument, or none of them: later ones stand above it on the stack.
      steps.push((row) => {
        copy(row, from[0]!, result);
        for (let at = 1; at < from.length; at++) extreme(row, result, from[at]!, result, side);
      });
    } else {
      const [b, a] = [stack.pop()!, stack.pop()!];
      const [result, compute] = [push(), BINARY[part.op]];
      steps.push((row) => compute(row, a, b, result));
    }
  }
  const last = stack.pop()!;
  return (row) => {
    for (const step of steps) step(row);
    copy(row, last, to);
  };
}
