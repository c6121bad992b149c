import {
  type End,
  between,
  hiOf,
  hull,
  includes,
  inner,
  type Interval,
  intersect,
  loOf,
  outer,
  point,
  settled,
} from './interval.js';
import { add, div, mul, neg as negative, ONE, type Rational, ZERO } from './rational.js';

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
  return between({ at: a.hi && negative(a.hi), open: a.hiOpen }, { at: a.lo && negative(a.lo), open: a.loOpen });
}

/** The product of two ends; a closed zero times anything is zero, an unbounded end keeps the sign of the other. */
function endProduct(a: End, aSign: number, b: End, bSign: number): End & { infinite: number } {
  const zero = (a.at?.n === 0n && !a.open) || (b.at?.n === 0n && !b.open);
  if (zero) return { at: ZERO, open: false, infinite: 0 };
  if (a.at !== null && b.at !== null) return { at: mul(a.at, b.at), open: a.open || b.open, infinite: 0 };
  const sign =
    (a.at === null ? aSign : Number(a.at.n > 0n) - Number(a.at.n < 0n)) *
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
    return end.at.n === 0n ? { at: null, open: true } : { at: div(ONE, end.at), open: end.open };
  };
  return between(flip(hiOf(a)), flip(loOf(a)));
}

/** a ÷ b with whether b may be zero (the quotient undefined); `value` is null where b can only be zero. */
export function divideIntervals(a: Interval, b: Interval): { value: Interval | null; mayBeUndefined: boolean } {
  const y = settled(b);
  if (y) {
    if (y.n === 0n) return { value: null, mayBeUndefined: true };
    return { value: multiplyIntervals(a, point(div(ONE, y)!)), mayBeUndefined: false };
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
  const mirrored = negateInterval(a);
  if (a.lo !== null && a.lo.n >= 0n) return a;
  if (a.hi !== null && a.hi.n <= 0n) return mirrored;
  // Zero lies inside: from there out to the farther end.
  return between({ at: ZERO, open: false }, hiOf(maxIntervals(a, mirrored)));
}

/** a held between the two limits, either of which may be absent. */
export function clampInterval(a: Interval, atLeast: Rational | null, atMost: Rational | null): Interval {
  const raised = atLeast === null ? a : maxIntervals(a, point(atLeast));
  return atMost === null ? raised : minIntervals(raised, point(atMost));
}
