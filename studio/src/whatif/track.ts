/** The positions of a slider: exact decimals in round steps, drawn as numbers and never reckoned with as such. */
import {
  abs,
  add,
  compare,
  div,
  max,
  min,
  mul,
  parseDecimal,
  type Rational,
  rational,
  roundStep,
  sub,
  toDecimal,
  ZERO,
} from '@biaochi/engine';
import type { Decimal } from '@biaochi/schemas/types';
import { decimalOf } from '../commands/decimal.js';
import type { KnobKind } from './knobs.js';

/** A stretch of positions, both ends on it. */
export interface Track {
  readonly from: Rational;
  readonly to: Rational;
  readonly step: Rational;
  /** How many steps lead from end to end. */
  readonly steps: number;
}

/** Where a quantity may lie, as decimals; null where nothing says so. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** At most so many steps from end to end: thresholds stand among many values, points and weights among few. */
const MOST: Readonly<Record<KnobKind, number>> = { threshold: 250, weight: 60, points: 40 };

const exact = (value: Decimal): Rational => parseDecimal(value) ?? ZERO;

const ceiling = ({ n, d }: Rational): number => Number(n > 0n ? (n + d - 1n) / d : n / d);
const floor = (x: Rational): number => -ceiling({ n: -x.n, d: x.d });

/** The track of a number: where its quantity may lie, or from zero to twice what is stated. */
export function trackOf(kind: KnobKind, value: Decimal, ends: Ends | null): Track {
  const stated = exact(value);
  const reach = stated.n === 0n ? rational(10) : mul(abs(stated), rational(2));
  const [low, high] = ends ? [exact(ends.from), exact(ends.to)] : [stated.n < 0n ? sub(ZERO, reach) : ZERO, reach];
  const [from, to] = [min(low, stated), max(compare(high, low) > 0 ? high : reach, stated)];
  const step = roundStep(div(sub(to, from), rational(MOST[kind]))!);
  const first = rational(floor(div(from, step)!));
  const start = mul(first, step);
  const steps = ceiling(div(sub(to, start), step)!);
  return { from: start, to: add(start, mul(rational(steps), step)), step, steps };
}

/** The exact number at a position, counted in steps from the beginning. */
export const valueAt = ({ from, step }: Track, index: number): Decimal =>
  decimalOf(toDecimal(add(from, mul(rational(index), step))));

/** Every value of a track, from its beginning. */
export const valuesOn = (track: Track): Decimal[] =>
  Array.from({ length: track.steps + 1 }, (_, index) => valueAt(track, index));

/** The position of a value in steps, for drawing; between two steps where it stands between them. */
export function positionOf({ from, to, step, steps }: Track, value: Decimal): number {
  const at = max(from, min(to, exact(value)));
  return Math.max(0, Math.min(steps, Number(toDecimal(div(sub(at, from), step)!))));
}

/**
 * The value so many steps on, within the track; from between two positions the first step leads to the next position.
 * `finer` takes tenths of a step.
 */
export function moved(track: Track, value: Decimal, by: number, finer = false): Decimal {
  const { from, to } = track;
  const step = finer ? div(track.step, rational(10))! : track.step;
  const at = div(sub(exact(value), from), step)!;
  const index = by > 0 ? floor(at) + by : ceiling(at) + by;
  const there = add(from, mul(rational(index), step));
  return decimalOf(toDecimal(max(from, min(to, there))));
}

/** The position nearest to where the pointer is, in steps. */
export const snappedTo = (track: Track, position: number): Decimal =>
  valueAt(track, Math.max(0, Math.min(track.steps, Math.round(position))));

/** Whether two decimals are the same number, however they are written. */
export const sameNumber = (a: Decimal, b: Decimal): boolean => compare(exact(a), exact(b)) === 0;
