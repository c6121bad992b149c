import type { Shift } from '@biaochi/schemas/types';
import { add, compare, div, type Rational, rational, sub, toDecimal, toExact, ZERO } from '../numbers/index.js';
import { binsOf } from './bins.js';
import { fromExact } from './exact.js';

/** What a shift counter has counted, as JSON: the sums before and after, and how often each shift was seen. */
export interface SavedShift {
  readonly before: string;
  readonly after: string;
  readonly counts: readonly (readonly [shift: string, count: number])[];
}

/** Counts the shifts of one number; memory grows with how many different ones there are, not with the enterprises. */
export class ShiftCounter {
  private readonly counts = new Map<string, { readonly value: Rational; count: number }>();
  private before = ZERO;
  private after = ZERO;

  add(from: Rational, to: Rational): void {
    const value = sub(to, from);
    this.before = add(this.before, from);
    this.after = add(this.after, to);
    const key = toExact(value);
    const entry = this.counts.get(key) ?? { value, count: 0 };
    entry.count++;
    this.counts.set(key, entry);
  }

  /** What was counted so far. */
  saved(): SavedShift {
    const counts = [...this.counts].map(([key, { count }]) => [key, count] as const);
    return { before: toExact(this.before), after: toExact(this.after), counts };
  }

  /** Adds what another has counted. */
  join({ before, after, counts }: SavedShift): void {
    this.before = add(this.before, fromExact(before));
    this.after = add(this.after, fromExact(after));
    for (const [key, count] of counts) {
      const known = this.counts.get(key);
      if (known) known.count += count;
      else this.counts.set(key, { value: fromExact(key), count });
    }
  }

  private countOf(wanted: (value: Rational) => boolean): number {
    return [...this.counts.values()].reduce((sum, { value, count }) => (wanted(value) ? sum + count : sum), 0);
  }

  /** How many shifts were counted, of them upwards and downwards, and their exact sum. */
  tally(): { settled: number; up: number; down: number; sum: Rational } {
    return {
      settled: this.countOf(() => true),
      up: this.countOf(({ n }) => n > 0n),
      down: this.countOf(({ n }) => n < 0n),
      sum: sub(this.after, this.before),
    };
  }

  /** How the number shifted over all that was counted. */
  shift(): Shift {
    const sorted = [...this.counts.values()].sort((a, b) => compare(a.value, b.value));
    const { settled, up, down } = this.tally();
    /** The shift at a rank from 0 among all, in order. */
    const at = (rank: number): string | null => {
      let before = 0;
      const found = sorted.find(({ count }) => (before += count) > rank);
      return found ? toDecimal(found.value) : null;
    };
    const mean = (sum: Rational): string => toExact(div(sum, rational(settled))!);
    return {
      settled,
      up,
      down,
      least: at(0),
      // Of an even number the lower of the two in the middle: a shift that some enterprise really has.
      median: at(Math.floor((settled - 1) / 2)),
      greatest: at(settled - 1),
      mean: settled === 0 ? null : { from: mean(this.before), to: mean(this.after) },
      bins: binsOf(sorted),
    };
  }
}
