import { type CompiledCondition, STATUS, UNKNOWN_TRUTH } from '../conditions/index.js';
import { type Interval, type Rational, ZERO } from '../numbers/index.js';
import type { CompiledScoring } from '../scoring/index.js';
import { type Earned, earnedOf } from './choices.js';
import type { Holds } from './conditions.js';
import { finisher } from './finish.js';
import { type Compute, tapeOnRow } from './formulas.js';
import type { RowLayout } from './layout.js';
import { add, compare, copy, multiply, type Row } from './row.js';

/** Scores an item that applies: writes its points into its slot and gives its status. */
export type Score = (row: Row, seen: Uint8Array | null) => number;

type Compiled<M extends CompiledScoring['method']> = Extract<CompiledScoring, { method: M }>;

/** Where an evaluator may state a level without the values that it rests on: their slots, and the levels then left. */
export interface ByHand {
  readonly numbers: readonly number[];
  readonly truths: readonly number[];
  readonly left: number;
}

const isOpen = (row: Row, { numbers, truths }: ByHand): boolean =>
  numbers.every((slot) => row.over[slot] !== row.over[slot]) &&
  truths.every((slot) => row.bits[slot] === UNKNOWN_TRUTH);

/** What scoring on rows needs: where the points go, where constants stand, and the conditions. */
export interface RowScoring {
  readonly layout: RowLayout;
  readonly holds: Holds;
  /** The slot of the points. */
  readonly to: number;
  readonly byHand: ByHand | null;
}

/** Writes points known beforehand; without any the row has no verdict. */
function earn(row: Row, earned: Earned | undefined, to: number): number {
  if (!earned) {
    row.lost = true;
    return 0;
  }
  copy(row, earned.from, to);
  return earned.status;
}

/** The status of points that are computed. */
function judge(full: Rational, { layout, to }: RowScoring): (row: Row) => number {
  const [most, none] = [layout.constant(full), layout.constant(ZERO)];
  return (row) =>
    compare(row, to, most) === 0 ? STATUS.met : compare(row, to, none) === 0 ? STATUS.unmet : STATUS.partial;
}

function levels({ stated, level, levels: all, full }: Compiled<'levels'>, context: RowScoring): Score {
  const { layout, holds, to, byHand } = context;
  const rows = all.map(({ points }) => earnedOf(points, full, layout));
  const chosen = all.flatMap(({ when }, index) => (when ? [{ entry: when.entry, index }] : []));
  const found = (row: Row, seen: Uint8Array | null): number => {
    for (const { entry, index } of chosen) if (holds(entry, row, seen)) return 1 << index;
    return 0;
  };
  return (row, seen) => {
    const left = byHand !== null && isOpen(row, byHand) ? byHand.left : found(row, seen);
    const possible = row.bits[stated]! & left;
    // None holds, the evaluator disagrees, or nobody says which: all that is beyond a row.
    if (possible === 0 || (possible & (possible - 1)) !== 0) row.lost = true;
    row.bits[level] = possible;
    return earn(row, rows[31 - Math.clz32(possible)], to);
  };
}

/** Whether a slot lies in an interval; what cannot be compared leaves the row without a verdict. */
export function within({ lo, hi, loOpen, hiOpen }: Interval, slot: number, layout: RowLayout): (row: Row) => boolean {
  const low = lo === null ? null : layout.constant(lo);
  const high = hi === null ? null : layout.constant(hi);
  return (row) => {
    if (low !== null) {
      const order = compare(row, slot, low);
      if (!(loOpen ? order > 0 : order >= 0)) return false;
    }
    if (high === null) return true;
    const order = compare(row, slot, high);
    return hiOpen ? order < 0 : order <= 0;
  };
}

function scale({ quantity, bands, full }: Compiled<'scale'>, context: RowScoring): Score {
  const { layout, to } = context;
  const status = judge(full, context);
  const own = bands.map(({ range, slope, offset, rounding, atLeast, atMost }) => {
    const [rise, base] = [layout.constant(slope), layout.constant(offset)];
    const finish = finisher({ rounding, atLeast, atMost }, to, layout);
    const line: Compute = (row) => {
      multiply(row, rise, quantity, to);
      add(row, to, base, to);
    };
    const compute: Compute = slope.n === 0n ? (row) => copy(row, base, to) : line;
    return { holds: within(range, quantity, layout), compute, finish };
  });
  return (row) => {
    for (const band of own) {
      if (!band.holds(row)) continue;
      band.compute(row);
      band.finish(row);
      return status(row);
    }
    row.lost = true;
    return 0;
  };
}

function value({ given, factor, full }: Compiled<'value'>, context: RowScoring): Score {
  const [status, each] = [judge(full, context), context.layout.constant(factor)];
  return (row) => {
    multiply(row, given, each, context.to);
    return status(row);
  };
}

function formula(compiled: Compiled<'formula'>, context: RowScoring): Score {
  const { layout, to } = context;
  const status = judge(compiled.full, context);
  const compute = tapeOnRow(compiled.tape, to, layout);
  const finish = finisher(compiled, to, layout);
  return (row) => {
    compute(row);
    finish(row);
    return status(row);
  };
}

type Scorer<C> = (compiled: C, context: RowScoring) => Score;

/** The scoring methods whose points rows compute; a ruleset with any other, and no choice, is evaluated on frames. */
const scorers: { readonly [M in CompiledScoring['method']]?: Scorer<Compiled<M>> } = {
  levels,
  scale,
  value,
  formula,
};

/** The scoring of an item on rows; null where rows do not know its method. */
export function scoreOnRow(compiled: CompiledScoring, context: RowScoring): Score | null {
  const scorer = scorers[compiled.method] as Scorer<CompiledScoring> | undefined;
  return scorer ? scorer(compiled, context) : null;
}

/** The conditions of any list, asked in turn: the position of the first that holds, or −1. */
export function firstOnRow(conditions: readonly CompiledCondition[], holds: Holds) {
  const entries = conditions.map(({ entry }) => entry);
  return (row: Row, seen: Uint8Array | null): number => {
    for (let at = 0; at < entries.length; at++) if (holds(entries[at]!, row, seen)) return at;
    return -1;
  };
}
