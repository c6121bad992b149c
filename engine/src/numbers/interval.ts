import {
  abs as absolute,
  add,
  compare,
  div,
  equals,
  max,
  min,
  mul,
  neg as negative,
  type Rational,
  ZERO,
} from './rational.js';
import { round as roundNumber, type RoundingRule } from './rounding.js';

/**
 * Where a number may lie: between two ends, each closed or open, a null end being unbounded. A known number is an
 * interval whose ends are that number. Arithmetic on intervals is sound always, and exact where each number stands
 * in the formula once.
 */
export interface Interval {
  readonly lo: Rational | null;
  readonly hi: Rational | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

export const EVERYWHERE: Interval = { lo: null, hi: null, loOpen: true, hiOpen: true };

/** The interval that holds just x. */
export function point(x: Rational): Interval {
  return { lo: x, hi: x, loOpen: false, hiOpen: false };
}

/** The number an interval has settled on, or null while it may be several. */
export function settled(i: Interval): Rational | null {
  if (i.lo === null || i.hi === null) return null;
  return i.lo === i.hi || equals(i.lo, i.hi) ? i.lo : null;
}

/** An end of an interval: a value (null: unbounded) and whether it is left out. */
interface End {
  at: Rational | null;
  open: boolean;
}

/** The lower of two lower ends, or the higher of two upper ends (`sign` −1): what a union reaches. */
function outer(a: End, b: End, sign: 1 | -1): End {
  if (a.at === null) return a;
  if (b.at === null) return b;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, open: a.open && b.open } : order < 0 ? a : b;
}

/** The higher of two lower ends, or the lower of two upper ends (`sign` −1): what an intersection keeps. */
function inner(a: End, b: End, sign: 1 | -1): End {
  if (a.at === null) return b;
  if (b.at === null) return a;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, open: a.open || b.open } : order > 0 ? a : b;
}

function between(lo: End, hi: End): Interval {
  return { lo: lo.at, hi: hi.at, loOpen: lo.at === null || lo.open, hiOpen: hi.at === null || hi.open };
}

const loOf = (i: Interval): End => ({ at: i.lo, open: i.loOpen });
const hiOf = (i: Interval): End => ({ at: i.hi, open: i.hiOpen });

/** The smallest interval over both. */
export function hull(a: Interval, b: Interval): Interval {
  return between(outer(loOf(a), loOf(b), 1), outer(hiOf(a), hiOf(b), -1));
}

/** What lies in both, or null where nothing does. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const both = between(inner(loOf(a), loOf(b), 1), inner(hiOf(a), hiOf(b), -1));
  if (both.lo === null || both.hi === null) return both;
  const order = compare(both.lo, both.hi);
  return order > 0 || (order === 0 && (both.loOpen || both.hiOpen)) ? null : both;
}

/** Whether x lies in the interval. */
export function includes(i: Interval, x: Rational): boolean {
  if (i.lo !== null) {
    const order = compare(x, i.lo);
    if (order < 0 || (order === 0 && i.loOpen)) return false;
  }
  if (i.hi === null) return true;
  const order = compare(x, i.hi);
  return order < 0 || (order === 0 && !i.hiOpen);
}

/** a + b. */
export function addIntervals(a: Interval, b: Interval): Interval {
  if (a.lo !== null && a.lo === a.hi && b.lo !== null && b.lo === b.hi) return point(add(a.lo, b.lo));
  return between(
    { at: a.lo && b.lo && add(a.lo, b.lo), open: a.loOpen || b.loOpen },
    { at: a.hi && b.hi && add(a.hi, b.hi), open: a.hiOpen || b.hiOpen },
  );
}

/** −a. */
export function negateInterval(a: Interval): Interval {
  return between(
    { at: a.hi && negative(a.hi), open: a.hiOpen },
    { at: a.lo && negative(a.lo), open: a.loOpen },
  );
}

/** The product of two ends; a closed zero times anything is zero, an unbounded end keeps the sign of the other. */
function endProduct(a: End, aSign: number, b: End, bSign: number): End & { infinite: number } {
  const zero = (a.at?.n === 0n && !a.open) || (b.at?.n === 0n && !b.open);
  if (zero) return { at: ZERO, open: false, infinite: 0 };
  if (a.at !== null && b.at !== null) return { at: mul(a.at, b.at), open: a.open || b.open, infinite: 0 };
  const sign = (a.at === null ? aSign : Number(a.at.n > 0n) - Number(a.at.n < 0n)) *
    (b.at === null ? bSign : Number(b.at.n > 0n) - Number(b.at.n < 0n));
  // An open zero times an unbounded end comes as near zero and as far as one likes: the other corners bound it.
  return sign === 0 ? { at: ZERO, open: true, infinite: 0 } : { at: null, open: true, infinite: sign };
}

/** a × b. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const x = settled(a);
  const y = settled(b);
  if (x && y) return point(mul(x, y));
  const corners = [
    endProduct(loOf(a), -1, loOf(b), -1),
    endProduct(loOf(a), -1, hiOf(b), 1),
    endProduct(hiOf(a), 1, loOf(b), -1),
    endProduct(hiOf(a), 1, hiOf(b), 1),
  ];
  const finite = corners.filter((corner) => corner.infinite === 0);
  const least: End = corners.some((corner) => corner.infinite < 0)
    ? { at: null, open: true }
    : finite.reduce((one: End, other: End) => outer(one, other, 1), finite[0]!);
  const most: End = corners.some((corner) => corner.infinite > 0)
    ? { at: null, open: true }
    : finite.reduce((one: End, other: End) => outer(one, other, -1), finite[0]!);
  return between(least, most);
}

/** 1 ÷ a for an interval that does not hold zero inside; an end at zero becomes unbounded. */
function reciprocal(a: Interval): Interval {
  const flip = (end: End): End => {
    if (end.at === null) return { at: ZERO, open: true };
    return end.at.n === 0n ? { at: null, open: true } : { at: div({ n: 1n, d: 1n }, end.at), open: end.open };
  };
  return between(flip(hiOf(a)), flip(loOf(a)));
}

/** a ÷ b with whether b may be zero (the quotient undefined); `value` is null where b can only be zero. */
export function divideIntervals(a: Interval, b: Interval): { value: Interval | null; mayBeUndefined: boolean } {
  const y = settled(b);
  if (y) {
    if (y.n === 0n) return { value: null, mayBeUndefined: true };
    return { value: multiplyIntervals(a, point(div({ n: 1n, d: 1n }, y)!)), mayBeUndefined: false };
  }
  const mayBeUndefined = includes(b, ZERO);
  const below = intersect(b, { lo: null, hi: ZERO, loOpen: true, hiOpen: true });
  const above = intersect(b, { lo: ZERO, hi: null, loOpen: true, hiOpen: true });
  const parts = [below, above].filter((part) => part !== null).map((part) => multiplyIntervals(a, reciprocal(part)));
  return { value: parts.length === 0 ? null : parts.reduce(hull), mayBeUndefined };
}

/** The interval of min(a, b). */
export function minIntervals(a: Interval, b: Interval): Interval {
  return between(outer(loOf(a), loOf(b), 1), inner(hiOf(a), hiOf(b), -1));
}

/** The interval of max(a, b). */
export function maxIntervals(a: Interval, b: Interval): Interval {
  return negateInterval(minIntervals(negateInterval(a), negateInterval(b)));
}

/** The interval of |a|. */
export function absInterval(a: Interval): Interval {
  const x = settled(a);
  if (x) return point(absolute(x));
  const mirrored = maxIntervals(a, negateInterval(a));
  return includes(a, ZERO) ? hull(point(ZERO), mirrored) : mirrored;
}

/** The interval that a monotone step makes of a: each end is mapped, and counts as reached. */
function mapEnds(a: Interval, at: (x: Rational) => Rational): Interval {
  if (a.lo !== null && a.lo === a.hi) return point(at(a.lo));
  return between({ at: a.lo && at(a.lo), open: false }, { at: a.hi && at(a.hi), open: false });
}

/**
 * The interval of the rounded number. An open end that lies on a step is not reached by the numbers beside it, so
 * there the neighbouring value is taken: just below 10, floor gives 9, and half-up to whole numbers gives 10.
 */
export function roundInterval(a: Interval, rule: RoundingRule): Interval {
  return mapOpenEnds(a, (x) => roundNumber(x, rule), (x, side) => roundBeside(x, rule, side));
}

/** What numbers just above (1) or just below (−1) x round to. */
function roundBeside(x: Rational, rule: RoundingRule, side: 1 | -1): Rational {
  const step = 'step' in rule ? rule.step : roundingUnit(rule.digits);
  // Between x and the next breakpoint rounding is constant; a quarter of a step beyond the multiple below x finds it.
  const down = roundNumber(x, { mode: 'floor', step });
  const quarters = div(add(x, negative(down)), step)!;
  const half = { n: 1n, d: 2n };
  const place = compare(quarters, half);
  const onMultiple = quarters.n === 0n;
  const quarter = (n: bigint) => add(down, mul(step, { n, d: 4n }));
  if (side === 1) return roundNumber(place < 0 ? quarter(1n) : quarter(3n), rule);
  if (onMultiple) return roundNumber(quarter(-1n), rule);
  return roundNumber(place <= 0 ? quarter(1n) : quarter(3n), rule);
}

function roundingUnit(digits: number): Rational {
  const power = 10n ** BigInt(Math.abs(digits));
  return digits >= 0 ? { n: 1n, d: power } : { n: power, d: 1n };
}

function mapOpenEnds(
  a: Interval,
  at: (x: Rational) => Rational,
  beside: (x: Rational, side: 1 | -1) => Rational,
): Interval {
  if (!a.loOpen && !a.hiOpen) return mapEnds(a, at);
  return between(
    { at: a.lo && (a.loOpen ? beside(a.lo, 1) : at(a.lo)), open: false },
    { at: a.hi && (a.hiOpen ? beside(a.hi, -1) : at(a.hi)), open: false },
  );
}

/** a held between the two limits, either of which may be absent. */
export function clampInterval(a: Interval, atLeast: Rational | null, atMost: Rational | null): Interval {
  const raised = atLeast === null ? a : maxIntervals(a, point(atLeast));
  return atMost === null ? raised : minIntervals(raised, point(atMost));
}

/** The least and the greatest of several known numbers as an interval. */
export function spanOf(values: readonly Rational[]): Interval {
  const first = values[0] ?? ZERO;
  return { lo: values.reduce(min, first), hi: values.reduce(max, first), loOpen: false, hiOpen: false };
}
