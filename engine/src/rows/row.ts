/**
 * One assessment as a row of typed cells, in the slots of its program. Numbers are fractions of whole numbers that a
 * double holds exactly: `over` ÷ `under`, with `under` positive. NaN stands for a number that is not known, or that
 * outgrew what a double holds; whatever rests on one is NaN too.
 */
export interface Row {
  readonly over: Float64Array;
  readonly under: Float64Array;
  /** Truths, statuses, levels and choices as in a frame; more than one bit set means not known. */
  readonly bits: Int32Array;
  /** The options of a multiple choice as bits; −1: not known. */
  readonly lists: Int32Array;
  /** Set once a decision would rest on something that the row cannot tell: then it has no verdict. */
  lost: boolean;
}

const MOST = Number.MAX_SAFE_INTEGER;

/** A whole number that a double holds for sure, otherwise NaN. */
export const whole = (value: number): number => (value <= MOST && value >= -MOST ? value : NaN);

/** Writes over ÷ under into a number slot; `under` is not zero. */
export function put(row: Row, to: number, over: number, under: number): void {
  const sign = under < 0 ? -1 : 1;
  const fits = under <= MOST && under >= -MOST;
  row.over[to] = fits ? whole(sign * over) : NaN;
  row.under[to] = fits ? sign * under : 1;
}

/** Copies a number slot. */
export function copy(row: Row, from: number, to: number): void {
  row.over[to] = row.over[from]!;
  row.under[to] = row.under[from]!;
}

/** The greatest common divisor of two positive whole numbers. */
export function commonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** to = a + b, or a − b where `sign` is −1. */
export function add(row: Row, a: number, b: number, to: number, sign: 1 | -1 = 1): void {
  const under = row.under[a]!;
  const other = row.under[b]!;
  if (under === other) {
    row.over[to] = whole(row.over[a]! + sign * row.over[b]!);
    row.under[to] = under;
  } else {
    const shared = commonDivisor(under, other);
    const own = other / shared;
    put(row, to, whole(row.over[a]! * own) + sign * whole(row.over[b]! * (under / shared)), under * own);
  }
}

/**
 * to = the sum of slots, `none` being a slot of zero with the denominator that most of them share: those are added as
 * whole numbers, the others one by one.
 */
export function addUp(row: Row, slots: Int32Array, none: number, to: number): void {
  const { over, under } = row;
  const shared = under[none]!;
  let [sum, size, others] = [0, 0, 0];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    if (under[slot] === shared) {
      const value = over[slot]!;
      sum += value;
      size += value < 0 ? -value : value;
    } else others++;
  }
  // No sum on the way is larger than the sizes together.
  over[to] = size <= MOST ? sum : NaN;
  under[to] = shared;
  if (others === 0) return;
  for (let at = 0; at < slots.length; at++) if (under[slots[at]!] !== shared) add(row, to, slots[at]!, to);
}

/** to = a × b. */
export function multiply(row: Row, a: number, b: number, to: number): void {
  put(row, to, row.over[a]! * row.over[b]!, row.under[a]! * row.under[b]!);
}

/** to = a ÷ b; what is divided by zero has no value, and the row no verdict. */
export function divide(row: Row, a: number, b: number, to: number): void {
  if (row.over[b] === 0) {
    row.lost = true;
    row.over[to] = NaN;
  } else put(row, to, row.over[a]! * row.under[b]!, row.under[a]! * row.over[b]!);
}

/** Less than zero, zero or more as a lies below, on or above b; NaN where it cannot be told. */
export function difference(row: Row, a: number, b: number): number {
  const under = row.under[a]!;
  const other = row.under[b]!;
  if (under === other) return row.over[a]! - row.over[b]!;
  return whole(row.over[a]! * other) - whole(row.over[b]! * under);
}

/** The same, for a comparison that the verdict rests on: what cannot be told leaves the row without one. */
export function compare(row: Row, a: number, b: number): number {
  const order = difference(row, a, b);
  if (order !== order) row.lost = true;
  return order;
}
