import {
  absInterval,
  addIntervals,
  divideIntervals,
  EVERYWHERE,
  hull,
  type Interval,
  maxIntervals,
  minIntervals,
  multiplyIntervals,
  negateInterval,
  parseDecimal,
  point,
  ZERO,
} from '../numbers/index.js';
import type { BinaryOperation, FormulaNode } from './parse.js';

/** A formula in postfix order over a stack, so that running it needs no recursion. */
export type Tape = readonly Instruction[];

export type Instruction =
  | { readonly op: 'number'; readonly value: Interval }
  | { readonly op: 'slot'; readonly slot: number }
  | { readonly op: 'negate' | 'abs' | BinaryOperation }
  | { readonly op: 'min' | 'max'; readonly count: number };

/** The value of a formula, and whether a division by zero leaves it, or may leave it, undefined. */
export interface FormulaValue {
  readonly value: Interval;
  readonly undefinedness: 'never' | 'maybe' | 'always';
}

/** The tape of a parsed formula; `slotOf` gives the number slot of each symbol. */
export function tapeOf(node: FormulaNode, slotOf: (symbol: string) => number): Tape {
  const tape: Instruction[] = [];
  const visit = (part: FormulaNode): void => {
    switch (part.type) {
      case 'number':
        tape.push({ op: 'number', value: point(parseDecimal(part.value) ?? ZERO) });
        break;
      case 'symbol':
        tape.push({ op: 'slot', slot: slotOf(part.name) });
        break;
      case 'negate':
        visit(part.of);
        tape.push({ op: 'negate' });
        break;
      case 'call':
        part.args.forEach(visit);
        tape.push(part.name === 'abs' ? { op: 'abs' } : { op: part.name, count: part.args.length });
        break;
      default:
        visit(part.left);
        visit(part.right);
        tape.push({ op: part.type });
    }
  };
  visit(node);
  return tape;
}

const BINARY: Record<
  Exclude<BinaryOperation, 'divide'> | 'min' | 'max',
  (left: Interval, right: Interval) => Interval
> = {
  add: addIntervals,
  subtract: (left, right) => addIntervals(left, negateInterval(right)),
  multiply: multiplyIntervals,
  min: minIntervals,
  max: maxIntervals,
};

/** Where the formula's value may lie while its symbols lie where `numbers` says; undefined parts lie anywhere. */
export function runTape(tape: Tape, numbers: readonly Interval[]): FormulaValue {
  const stack: Interval[] = [];
  let undefinedness: FormulaValue['undefinedness'] = 'never';
  const pop = (): Interval => stack.pop() ?? EVERYWHERE;
  for (const step of tape) {
    switch (step.op) {
      case 'number':
        stack.push(step.value);
        break;
      case 'slot':
        stack.push(numbers[step.slot] ?? EVERYWHERE);
        break;
      case 'negate':
        stack.push(negateInterval(pop()));
        break;
      case 'abs':
        stack.push(absInterval(pop()));
        break;
      case 'min':
      case 'max': {
        const args = stack.splice(stack.length - step.count);
        stack.push(args.reduce(BINARY[step.op]));
        break;
      }
      case 'divide': {
        const divisor = pop();
        const quotient = divideIntervals(pop(), divisor);
        if (quotient.value === null) undefinedness = 'always';
        else if (quotient.mayBeUndefined && undefinedness === 'never') undefinedness = 'maybe';
        stack.push(quotient.value ?? EVERYWHERE);
        break;
      }
      default: {
        const right = pop();
        stack.push(BINARY[step.op](pop(), right));
      }
    }
  }
  return { value: pop(), undefinedness };
}

/** The formula's value held against its declared range: what may be undefined may lie anywhere in it. */
export function withinRange(result: FormulaValue, range: Interval): Interval {
  if (result.undefinedness === 'never') return result.value;
  return result.undefinedness === 'always' ? range : hull(result.value, range);
}
