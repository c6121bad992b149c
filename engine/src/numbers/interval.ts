import { compare, equals, max, min, type Rational, ZERO } from './rational.js';

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
export interface End {
  at: Rational | null;
  open: boolean;
}

/** The lower of two lower ends, or the higher of two upper ends (`sign` −1): what a union reaches. */
export function outer(a: End, b: End, sign: 1 | -1): End {
  if (a.at === null) return a;
  if (b.at === null) return b;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, open: a.open && b.open } : order < 0 ? a : b;
}

/** The higher of two lower ends, or the lower of two upper ends (`sign` −1): what an intersection keeps. */
export function inner(a: End, b: End, sign: 1 | -1): End {
  if (a.at === null) return b;
  if (b.at === null) return a;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, open: a.open || b.open } : order > 0 ? a : b;
}

export function between(lo: End, hi: End): Interval {
  return { lo: lo.at, hi: hi.at, loOpen: lo.at === null || lo.open, hiOpen: hi.at === null || hi.open };
}

export const loOf = (i: Interval): End => ({ at: i.lo, open: i.loOpen });
export const hiOf = (i: Interval): End => ({ at: i.hi, open: i.hiOpen });

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

/** The least and the greatest of several known numbers as an interval. */
export function spanOf(values: readonly Rational[]): Interval {
  const first = values[0] ?? ZERO;
  return { lo: values.reduce(min, first), hi: values.reduce(max, first), loOpen: false, hiOpen: false };
}

/** What of a lies outside b, as no, one or two pieces. */
export function subtractInterval(a: Interval, b: Interval): Interval[] {
  const below = b.lo === null ? null : intersect(a, between(loOf(EVERYWHERE), { at: b.lo, open: !b.loOpen }));
  const above = b.hi === null ? null : intersect(a, between({ at: b.hi, open: !b.hiOpen }, hiOf(EVERYWHERE)));
  return [below, above].filter((piece) => piece !== null);
}
