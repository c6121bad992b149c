import type { Result, Ruleset } from '@biaochi/schemas/types';
import { compare, parseDecimal, type Rational, sub, toDecimal } from '../numbers/index.js';
import { ordered } from '../model/index.js';

/** A grade's id, or `undetermined`. */
export type OutcomeName = string;

export type Direction = 'same' | 'better' | 'worse' | 'nowUndetermined' | 'nowDecided' | 'other';

/** An enterprise whose outcome a revision moves. */
export interface Move {
  /** Its place in the archive, from 1, and its name. */
  readonly position: number;
  readonly name: string;
  readonly from: OutcomeName;
  readonly to: OutcomeName;
  readonly direction: Direction;
  /** The totals that both rulesets have, before and after; null while not settled. */
  readonly totals: Readonly<Record<string, { from: string | null; to: string | null }>>;
}

/** How the values of one total shifted over the enterprises for which both are settled. */
export interface Shift {
  readonly settled: number;
  readonly up: number;
  readonly down: number;
  readonly least: string | null;
  readonly median: string | null;
  readonly greatest: string | null;
}

/** What a revision does to past assessments. */
export interface Impact {
  readonly count: number;
  readonly migration: readonly { from: OutcomeName; to: OutcomeName; count: number }[];
  readonly moves: readonly Move[];
  readonly shifts: Readonly<Record<string, Shift>>;
  /** Indicators whose outcome the new ruleset leaves unknown though the old one knew it, or did not ask, and for how many. */
  readonly missing: readonly { code: string; count: number; blocking: number }[];
}

const outcomeOf = ({ outcome }: Result): OutcomeName => outcome.grade ?? 'undetermined';

/** Gathers the impact of a revision, case by case. */
export class ImpactCounter {
  private count = 0;
  private readonly cells = new Map<string, { from: OutcomeName; to: OutcomeName; count: number }>();
  private readonly moves: Move[] = [];
  private readonly differences = new Map<string, Rational[]>();
  private readonly missing = new Map<string, { count: number; blocking: number }>();
  private readonly ladder: readonly string[];
  private readonly totals: readonly string[];

  constructor(from: Ruleset, to: Ruleset) {
    this.ladder = ordered(to.grades).map(({ id }) => id);
    const before = new Set(from.totals.map(({ id }) => id));
    this.totals = ordered(to.totals)
      .map(({ id }) => id)
      .filter((id) => before.has(id));
    for (const id of this.totals) this.differences.set(id, []);
  }

  /** Counts one enterprise with its results under both rulesets. */
  add(name: string, before: Result, after: Result): void {
    this.count++;
    const [from, to] = [outcomeOf(before), outcomeOf(after)];
    const key = JSON.stringify([from, to]);
    const cell = this.cells.get(key) ?? { from, to, count: 0 };
    cell.count++;
    this.cells.set(key, cell);
    const totals: Record<string, { from: string | null; to: string | null }> = {};
    for (const id of this.totals) {
      const pair = { from: before.totals[id]?.exact ?? null, to: after.totals[id]?.exact ?? null };
      totals[id] = pair;
      const [old, now] = [valueOf(pair.from), valueOf(pair.to)];
      if (old && now) this.differences.get(id)!.push(sub(now, old));
    }
    const direction = this.directionOf(from, to);
    if (direction !== 'same') this.moves.push({ position: this.count, name, from, to, direction, totals });
    this.countMissing(before, after);
  }

  private directionOf(from: OutcomeName, to: OutcomeName): Direction {
    if (from === to) return 'same';
    if (to === 'undetermined') return 'nowUndetermined';
    if (from === 'undetermined') return 'nowDecided';
    const [old, now] = [this.ladder.indexOf(from), this.ladder.indexOf(to)];
    if (old < 0 || now < 0) return 'other';
    return now < old ? 'better' : 'worse';
  }

  private countMissing(before: Result, after: Result): void {
    const undetermined = after.outcome.status === 'undetermined';
    for (const [code, { status }] of Object.entries(after.indicators)) {
      if (status !== 'unknown' || before.indicators[code]?.status === 'unknown') continue;
      const entry = this.missing.get(code) ?? { count: 0, blocking: 0 };
      entry.count++;
      if (undetermined) entry.blocking++;
      this.missing.set(code, entry);
    }
  }

  /** The impact over all that was counted. */
  impact(): Impact {
    return {
      count: this.count,
      migration: [...this.cells.values()].sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1)),
      moves: this.moves,
      shifts: Object.fromEntries([...this.differences].map(([id, values]) => [id, shiftOf(values)])),
      missing: [...this.missing].map(([code, entry]) => ({ code, ...entry })).sort((a, b) => b.count - a.count),
    };
  }
}

/** The number that `exact` of a total states: a decimal, or a fraction. */
function valueOf(exact: string | null): Rational | null {
  if (exact === null) return null;
  const [n = '', d] = exact.split('/');
  if (d === undefined) return parseDecimal(n);
  return { n: BigInt(n), d: BigInt(d) };
}

function shiftOf(values: readonly Rational[]): Shift {
  const sorted = [...values].sort(compare);
  const text = (value: Rational | undefined): string | null => (value ? toDecimal(value) : null);
  return {
    settled: sorted.length,
    up: sorted.filter(({ n }) => n > 0n).length,
    down: sorted.filter(({ n }) => n < 0n).length,
    least: text(sorted[0]),
    // Of an even number the lower of the two in the middle: a shift that some enterprise really has.
    median: text(sorted[Math.floor((sorted.length - 1) / 2)]),
    greatest: text(sorted.at(-1)),
  };
}
