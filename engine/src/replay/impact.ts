import type { Direction, Impact, MigrationCell, Move, OutcomeName, Result, Ruleset } from '@biaochi/schemas/types';
import { ordered } from '../model/index.js';
import { type Rational, rational, sub } from '../numbers/index.js';
import { type Judged, MissingCounter } from './missing.js';
import { ShiftCounter } from './shift.js';

const UNDETERMINED = 'undetermined';

const outcomeOf = ({ outcome }: Result): OutcomeName => outcome.grade ?? UNDETERMINED;

/** Gathers the impact of a revision, enterprise by enterprise; what it keeps grows only with those that move. */
export class ImpactCounter {
  private count = 0;
  private readonly cells = new Map<string, MigrationCell>();
  private readonly moves: Move[] = [];
  private readonly shifts: ReadonlyMap<string, ShiftCounter>;
  private readonly missing: MissingCounter;
  private readonly ladder: readonly OutcomeName[];

  constructor(from: Ruleset, to: Ruleset) {
    this.missing = new MissingCounter(from, to);
    this.ladder = ordered(to.grades).map(({ id }) => id);
    const before = new Set(from.totals.map(({ id }) => id));
    const shared = ordered(to.totals).filter(({ id }) => before.has(id));
    this.shifts = new Map(shared.map(({ id }) => [id, new ShiftCounter()]));
  }

  /** Counts one enterprise with its results under both rulesets. */
  add(name: string, before: Judged, after: Judged): void {
    const position = ++this.count;
    const [from, to] = [outcomeOf(before.result), outcomeOf(after.result)];
    this.countMigration(from, to);
    const totals = this.totalsOf(before.result, after.result);
    const direction = this.directionOf(from, to);
    if (direction) this.moves.push({ position, name, from, to, direction, totals });
    this.missing.add(before, after);
  }

  private countMigration(from: OutcomeName, to: OutcomeName): void {
    const key = JSON.stringify([from, to]);
    const cell = this.cells.get(key) ?? { from, to, count: 0 };
    cell.count++;
    this.cells.set(key, cell);
  }

  /** The totals that both rulesets have, before and after, counting how they shift. */
  private totalsOf(before: Result, after: Result): Move['totals'] {
    const totals: Move['totals'] = {};
    for (const [id, shifts] of this.shifts) {
      const pair = { from: before.totals[id]?.exact ?? null, to: after.totals[id]?.exact ?? null };
      totals[id] = pair;
      const [old, now] = [valueOf(pair.from), valueOf(pair.to)];
      if (old && now) shifts.add(sub(now, old));
    }
    return totals;
  }

  private directionOf(from: OutcomeName, to: OutcomeName): Direction | null {
    if (from === to) return null;
    if (to === UNDETERMINED) return 'nowUndetermined';
    if (from === UNDETERMINED) return 'nowDecided';
    const [old, now] = [this.ladder.indexOf(from), this.ladder.indexOf(to)];
    if (old < 0 || now < 0) return 'other';
    return now < old ? 'better' : 'worse';
  }

  /** The impact over all that was counted. */
  impact(): Impact {
    return {
      count: this.count,
      migration: [...this.cells.values()].sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1)),
      moves: this.moves,
      shifts: Object.fromEntries([...this.shifts].map(([id, counter]) => [id, counter.shift()])),
      missing: this.missing.list(),
    };
  }
}

/** The number that `exact` of a total states: a decimal of any length, or a fraction. */
function valueOf(exact: string | null): Rational | null {
  if (exact === null) return null;
  const [n = '', d] = exact.split('/');
  if (d !== undefined) return rational(BigInt(n), BigInt(d));
  const [whole = '', decimals = ''] = n.split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
