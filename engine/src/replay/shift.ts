import type { Shift } from '@biaochi/schemas/types';
import { add, compare, div, mul, type Rational, rational, sub, toDecimal, toExact, ZERO } from '../numbers/index.js';
import { binsOf } from './bins.js';
import { fromExact } from './exact.js';

/** What a shift counter has counted, as JSON: the sums before and after, and how often each shift was seen. */
export interface SavedShift {
  readonly before: string;
  readonly after: string;
  readonly counts: readonly (readonly [shift: string, count: number])[];
}

/** Numbers of one denominator that were counted as doubles: their sums, and how often each shift was seen. */
interface Tally {
  before: number;
  after: number;
  /** How many did not shift. */
  stayed: number;
  readonly counts: Map<number, number>;
}

/** Sums beyond this are worked in, long before a double would round them; a numerator beyond its root is not counted so. */
const MOST_SUM = 2 ** 50;

/** So many different pairs of numbers are kept as they were met, before they are worked in. */
const MOST_PAIRS = 1000;
const MOST_SHIFTS = 10_000;

/** Counts the shifts of one number; memory grows with how many different ones there are, not with the enterprises. */
export class ShiftCounter {
  private readonly counts = new Map<string, { readonly value: Rational; count: number }>();
  private before = ZERO;
  private after = ZERO;
  /** How often each exact text was followed by each, not worked in yet: most are met again and again. */
  private readonly pairs = new Map<string, Map<string, number>>();
  private differentPairs = 0;
  /** The same of numbers that rows hold, by denominator. */
  private readonly tallies = new Map<number, Tally>();
  private differentShifts = 0;

  /** Counts a shift from one exact text to another. */
  add(from: string, to: string): void {
    const ofFrom = this.pairs.get(from) ?? new Map<string, number>();
    const known = ofFrom.get(to) ?? 0;
    if (known === 0) this.pairs.set(from, ofFrom);
    ofFrom.set(to, known + 1);
    if (known === 0 && ++this.differentPairs > MOST_PAIRS) this.workIn();
  }

  /** Counts a number that stayed as it is, whatever it is: it is left out of the sums. */
  addSame(count: number): void {
    if (count > 0) this.countShift(ZERO, count);
  }

  /** Counts a shift from one fraction of whole numbers to another; false where doubles do not hold it. */
  addNumbers(over: number, under: number, nextOver: number, nextUnder: number): boolean {
    const isShared = under === nextUnder;
    const [old, now, shared] = isShared
      ? [over, nextOver, under]
      : [over * nextUnder, nextOver * under, under * nextUnder];
    if (Math.abs(old) > MOST_SUM || Math.abs(now) > MOST_SUM || shared > MOST_SUM) return false;
    let tally = this.tallies.get(shared);
    // Memory is bounded as well where every number has a denominator of its own.
    if (!tally && this.tallies.size >= MOST_SHIFTS) this.workInTallies();
    if (!tally)
      this.tallies.set(shared, (tally = { before: 0, after: 0, stayed: 0, counts: new Map<number, number>() }));
    tally.before += old;
    tally.after += now;
    if (tally.before > MOST_SUM || tally.before < -MOST_SUM || tally.after > MOST_SUM || tally.after < -MOST_SUM) {
      this.workInSums(shared, tally);
    }
    const shift = now - old;
    if (shift === 0) {
      tally.stayed++;
      return true;
    }
    const known = tally.counts.get(shift) ?? 0;
    tally.counts.set(shift, known + 1);
    if (known === 0) this.differentShifts++;
    if (this.differentShifts > MOST_SHIFTS) this.workInTallies();
    return true;
  }

  private workInSums(under: number, tally: Tally): void {
    this.before = add(this.before, rational(tally.before, under));
    this.after = add(this.after, rational(tally.after, under));
    tally.before = 0;
    tally.after = 0;
  }

  private workInTallies(): void {
    for (const [under, tally] of this.tallies) {
      const { stayed, counts } = tally;
      this.workInSums(under, tally);
      if (stayed > 0) this.countShift(ZERO, stayed);
      for (const [shift, count] of counts) this.countShift(rational(shift, under), count);
    }
    this.tallies.clear();
    this.differentShifts = 0;
  }

  private workIn(): void {
    this.workInTallies();
    for (const [from, ofFrom] of this.pairs) {
      for (const [to, count] of ofFrom) {
        const [old, now, times] = [fromExact(from), fromExact(to), rational(count)];
        this.before = add(this.before, mul(old, times));
        this.after = add(this.after, mul(now, times));
        this.countShift(sub(now, old), count);
      }
    }
    this.pairs.clear();
    this.differentPairs = 0;
  }

  private countShift(value: Rational, count: number): void {
    const key = toExact(value);
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { value, count });
  }

  /** What was counted so far. */
  saved(): SavedShift {
    this.workIn();
    const counts = [...this.counts].map(([key, { count }]) => [key, count] as const);
    return { before: toExact(this.before), after: toExact(this.after), counts };
  }

  /** Adds what another has counted. */
  join({ before, after, counts }: SavedShift): void {
    this.before = add(this.before, fromExact(before));
    this.after = add(this.after, fromExact(after));
    for (const [key, count] of counts) this.countShift(fromExact(key), count);
  }

  private countOf(wanted: (value: Rational) => boolean): number {
    return [...this.counts.values()].reduce((sum, { value, count }) => (wanted(value) ? sum + count : sum), 0);
  }

  /** How many shifts were counted, of them upwards and downwards, and their exact sum. */
  tally(): { settled: number; up: number; down: number; sum: Rational } {
    this.workIn();
    return {
      settled: this.countOf(() => true),
      up: this.countOf(({ n }) => n > 0n),
      down: this.countOf(({ n }) => n < 0n),
      sum: sub(this.after, this.before),
    };
  }

  /** How the number shifted over all that was counted. */
  shift(): Shift {
    this.workIn();
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
