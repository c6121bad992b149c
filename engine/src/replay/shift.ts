import type { Shift } from '@biaochi/schemas/types';
import { compare, type Rational, toDecimal, toExact } from '../numbers/index.js';

/** Counts the shifts of one total; memory grows with how many different ones there are, not with the enterprises. */
export class ShiftCounter {
  private readonly counts = new Map<string, { readonly value: Rational; count: number }>();

  add(value: Rational): void {
    const key = toExact(value);
    const entry = this.counts.get(key) ?? { value, count: 0 };
    entry.count++;
    this.counts.set(key, entry);
  }

  /** How the total shifted over all that was counted. */
  shift(): Shift {
    const sorted = [...this.counts.values()].sort((a, b) => compare(a.value, b.value));
    const countOf = (wanted: (value: Rational) => boolean): number =>
      sorted.reduce((sum, { value, count }) => (wanted(value) ? sum + count : sum), 0);
    const settled = countOf(() => true);
    /** The shift at a rank from 0 among all, in order. */
    const at = (rank: number): string | null => {
      let before = 0;
      const found = sorted.find(({ count }) => (before += count) > rank);
      return found ? toDecimal(found.value) : null;
    };
    return {
      settled,
      up: countOf(({ n }) => n > 0n),
      down: countOf(({ n }) => n < 0n),
      least: at(0),
      // Of an even number the lower of the two in the middle: a shift that some enterprise really has.
      median: at(Math.floor((settled - 1) / 2)),
      greatest: at(settled - 1),
    };
  }
}
