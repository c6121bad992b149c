import { compare, includes, type Interval, intersect, point, type Rational, settled } from '../numbers/index.js';
import { type Frame, MAY_BE_FALSE, MAY_BE_TRUE, UNKNOWN_TRUTH } from './frame.js';

/** What a leaf does with its slot and its argument; every operation has its complement, so that negation needs no node. */
export const OP = {
  bitsIn: 0,
  choiceIn: 1,
  choiceNotIn: 2,
  contains: 3,
  containsNot: 4,
  less: 5,
  greaterOrEqual: 6,
  lessOrEqual: 7,
  greater: 8,
  equal: 9,
  notEqual: 10,
  lessThanSlot: 11,
  greaterOrEqualSlot: 12,
  lessOrEqualSlot: 13,
  greaterThanSlot: 14,
  equalSlot: 15,
  notEqualSlot: 16,
  amongNumbers: 17,
  notAmongNumbers: 18,
  sameTruth: 19,
  otherTruth: 20,
  sameChoice: 21,
  otherChoice: 22,
} as const;

export type Op = (typeof OP)[keyof typeof OP];

/** Constants that leaves refer to by position: a number, several numbers, or a set of interned options. */
export type Constant = Interval | readonly Rational[] | ReadonlySet<number>;

function truth(mayBeTrue: boolean, mayBeFalse: boolean): number {
  return (mayBeTrue ? MAY_BE_TRUE : 0) | (mayBeFalse ? MAY_BE_FALSE : 0);
}

function swap(bits: number): number {
  return ((bits & MAY_BE_TRUE) << 1) | ((bits & MAY_BE_FALSE) >> 1);
}

/** Whether some x of a lies below some y of b (or on it, where both are reached). */
function mayLieBelow(a: Interval, b: Interval, orOn: boolean): boolean {
  if (a.lo === null || b.hi === null) return true;
  const order = compare(a.lo, b.hi);
  return order < 0 || (orOn && order === 0 && !a.loOpen && !b.hiOpen);
}

const less = (a: Interval, b: Interval): number => truth(mayLieBelow(a, b, false), mayLieBelow(b, a, true));
const equal = (a: Interval, b: Interval): number => {
  const x = settled(a);
  const y = settled(b);
  const same = intersect(a, b) !== null;
  return truth(same, !(same && x !== null && y !== null));
};

function among(value: Interval, numbers: readonly Rational[]): number {
  const x = settled(value);
  if (x !== null)
    return truth(
      numbers.some((y) => compare(x, y) === 0),
      !numbers.some((y) => compare(x, y) === 0),
    );
  return truth(
    numbers.some((y) => includes(value, y)),
    true,
  );
}

function choiceIn(option: number, options: ReadonlySet<number>): number {
  return option < 0 ? UNKNOWN_TRUTH : truth(options.has(option), !options.has(option));
}

function contains(list: ReadonlySet<number> | null, option: number): number {
  return list === null ? UNKNOWN_TRUTH : truth(list.has(option), !list.has(option));
}

function sameTruth(a: number, b: number): number {
  return truth((a & b) !== 0, (a & swap(b)) !== 0);
}

function sameChoice(a: number, b: number): number {
  return a < 0 || b < 0 ? UNKNOWN_TRUTH : truth(a === b, a !== b);
}

/** What a leaf may still turn out to be: MAY_BE_TRUE, MAY_BE_FALSE or both, given all that its slots may still be. */
export function testLeaf(op: Op, slot: number, argument: number, frame: Frame, constants: readonly Constant[]): number {
  const number = (): Interval => frame.numbers[slot]!;
  const limit = (): Interval => constants[argument] as Interval;
  const other = (): Interval => frame.numbers[argument]!;
  switch (op) {
    case OP.bitsIn:
      return truth((frame.bits[slot]! & argument) !== 0, (frame.bits[slot]! & ~argument) !== 0);
    case OP.choiceIn:
      return choiceIn(frame.bits[slot]!, constants[argument] as ReadonlySet<number>);
    case OP.choiceNotIn:
      return swap(choiceIn(frame.bits[slot]!, constants[argument] as ReadonlySet<number>));
    case OP.contains:
      return contains(frame.lists[slot]!, argument);
    case OP.containsNot:
      return swap(contains(frame.lists[slot]!, argument));
    case OP.less:
      return less(number(), limit());
    case OP.greaterOrEqual:
      return swap(less(number(), limit()));
    case OP.lessOrEqual:
      return swap(less(limit(), number()));
    case OP.greater:
      return less(limit(), number());
    case OP.equal:
      return equal(number(), limit());
    case OP.notEqual:
      return swap(equal(number(), limit()));
    case OP.lessThanSlot:
      return less(number(), other());
    case OP.greaterOrEqualSlot:
      return swap(less(number(), other()));
    case OP.lessOrEqualSlot:
      return swap(less(other(), number()));
    case OP.greaterThanSlot:
      return less(other(), number());
    case OP.equalSlot:
      return equal(number(), other());
    case OP.notEqualSlot:
      return swap(equal(number(), other()));
    case OP.amongNumbers:
      return among(number(), constants[argument] as readonly Rational[]);
    case OP.notAmongNumbers:
      return swap(among(number(), constants[argument] as readonly Rational[]));
    case OP.sameTruth:
      return sameTruth(frame.bits[slot]!, frame.bits[argument]!);
    case OP.otherTruth:
      return swap(sameTruth(frame.bits[slot]!, frame.bits[argument]!));
    case OP.sameChoice:
      return sameChoice(frame.bits[slot]!, frame.bits[argument]!);
    case OP.otherChoice:
      return swap(sameChoice(frame.bits[slot]!, frame.bits[argument]!));
  }
}

/** A known number as a leaf's constant. */
export const numberConstant = (x: Rational): Constant => point(x);
