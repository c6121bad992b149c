import type {
  Direction,
  Impact,
  MigrationCell,
  Move,
  OutcomeName,
  Qualified,
  Result,
  Ruleset,
} from '@biaochi/schemas/types';
import { ordered } from '../model/index.js';
import { type Judged, MissingCounter } from './missing.js';
import { following, named, type Unnamed } from './object.js';
import type { PlainPair } from './plain/pair.js';
import { PlainImpact } from './plain/plainImpact.js';
import { PointsCounter, type SavedPoints } from './points.js';
import { ProfileCounter, type SavedProfiles } from './profiles.js';
import { type SavedShift, ShiftCounter } from './shift.js';
import { byCount, Cells, outcomeOf, StateCounter, UNDETERMINED } from './states.js';

/** What an impact counter has counted, as JSON. */
export interface SavedImpact {
  readonly count: number;
  readonly qualified: Qualified;
  readonly cells: readonly MigrationCell[];
  readonly flows: readonly MigrationCell[];
  readonly moves: readonly Unnamed<Move>[];
  readonly shifts: readonly (readonly [total: string, saved: SavedShift])[];
  readonly missing: Impact['missing'];
  readonly points: SavedPoints;
  readonly profiles: SavedProfiles;
}

/** The ends of a total that is not settled; null for one that is. */
function openEnds(total: Result['totals'][string] | undefined): { min: string | null; max: string | null } | null {
  return !total || (total.exact ?? null) !== null ? null : { min: total.min ?? null, max: total.max ?? null };
}

/** Gathers the impact of a revision, enterprise by enterprise; what it keeps grows only with those that move. */
export class ImpactCounter {
  private count = 0;
  private readonly qualified: Qualified = { from: 0, to: 0 };
  private readonly cells = new Cells();
  private readonly moves: Unnamed<Move>[] = [];
  private readonly shifts: ReadonlyMap<string, ShiftCounter>;
  private readonly states: StateCounter;
  private readonly missing: MissingCounter;
  private readonly points: PointsCounter;
  private readonly profiles: ProfileCounter;
  private plain: PlainImpact | null = null;
  private readonly ladder: readonly OutcomeName[];
  private readonly lowest: readonly [from: OutcomeName | undefined, to: OutcomeName | undefined];

  constructor(from: Ruleset, to: Ruleset) {
    this.states = new StateCounter(from, to);
    this.missing = new MissingCounter(from, to);
    this.points = new PointsCounter(from, to);
    this.profiles = new ProfileCounter(from, to);
    this.ladder = ordered(to.grades).map(({ id }) => id);
    this.lowest = [ordered(from.grades).at(-1)?.id, this.ladder.at(-1)];
    const before = new Set(from.totals.map(({ id }) => id));
    const shared = ordered(to.totals).filter(({ id }) => before.has(id));
    this.shifts = new Map(shared.map(({ id }) => [id, new ShiftCounter()]));
  }

  /** Counts one enterprise with its results under both rulesets; `explained` gives the new one with its reasons. */
  add(name: string | null, before: Judged, after: Judged, explained: () => Result): void {
    const position = ++this.count;
    const [from, to] = [outcomeOf(before.result), outcomeOf(after.result)];
    this.cells.add(from, to);
    const [fromState, toState] = this.states.add(before.result, after.result);
    const totals = this.totalsOf(before.result, after.result);
    const direction = this.directionOf(from, to);
    if (direction) this.moves.push({ position, name, from, to, direction, totals, fromState, toState });
    this.missing.add(before, after, explained);
    this.points.add(before.result, after.result);
    const qualified = [this.isQualified(before.result, 0), this.isQualified(after.result, 1)] as const;
    if (qualified[0]) this.qualified.from++;
    if (qualified[1]) this.qualified.to++;
    this.profiles.add(before.assessment, { qualified, direction });
  }

  /**
   * Counts the plain enterprise at hand, as `add` would; false, with nothing counted, where something of it is met for
   * the first time: the long way gives that its place.
   */
  addPlain(name: string | null, pair: PlainPair): boolean {
    if (!this.profiles.knows(pair.about)) return false;
    this.plain ??= new PlainImpact(pair, { states: this.states, cells: this.cells, shifts: this.shifts });
    const { plain } = this;
    const position = ++this.count;
    const { from, to } = plain.migrate();
    const direction = from === to ? null : this.directionOf(from, to);
    plain.shift();
    if (direction) {
      const { totals, fromState, toState } = plain.move();
      this.moves.push({ position, name, from, to, direction, totals, fromState, toState });
    }
    this.missing.addLacking(pair.transfer.lacking);
    this.points.addPlain(pair);
    const qualified = [from !== this.lowest[0], to !== this.lowest[1]] as const;
    if (qualified[0]) this.qualified.from++;
    if (qualified[1]) this.qualified.to++;
    this.profiles.addPlain(pair, { qualified, direction });
    return true;
  }

  /** Whether the lowest grade is ruled out: the one that enterprises have who reach no other. */
  private isQualified({ outcome }: Result, side: 0 | 1): boolean {
    return !outcome.possible.includes(this.lowest[side] ?? '');
  }

  /** The totals that both rulesets have, before and after, counting how they shift. */
  private totalsOf(before: Result, after: Result): Move['totals'] {
    const totals: Move['totals'] = {};
    for (const [id, shifts] of this.shifts) {
      const [old, now] = [before.totals[id], after.totals[id]];
      const pair = { from: old?.exact ?? null, to: now?.exact ?? null };
      const [fromOpen, toOpen] = [openEnds(old), openEnds(now)];
      totals[id] = { ...pair, ...(fromOpen && { fromOpen }), ...(toOpen && { toOpen }) };
      if (pair.from !== null && pair.to !== null) shifts.add(pair.from, pair.to);
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

  /** What was counted so far. */
  saved(): SavedImpact {
    return {
      count: this.count,
      qualified: this.qualified,
      cells: this.cells.list(),
      flows: this.states.saved(),
      moves: this.moves,
      shifts: [...this.shifts].map(([id, counter]) => [id, counter.saved()] as const),
      missing: this.missing.saved(),
      points: this.points.saved(),
      profiles: this.profiles.saved(),
    };
  }

  /** Adds what another has counted of the enterprises that follow. */
  join(saved: SavedImpact): void {
    for (const move of following(saved.moves, this.count)) this.moves.push(move);
    this.count += saved.count;
    this.qualified.from += saved.qualified.from;
    this.qualified.to += saved.qualified.to;
    for (const { from, to, count } of saved.cells) this.cells.add(from, to, count);
    for (const [id, shift] of saved.shifts) this.shifts.get(id)?.join(shift);
    this.states.join(saved.flows);
    this.missing.join(saved.missing);
    this.points.join(saved.points);
    this.profiles.join(saved.profiles);
  }

  /** The impact over all that was counted. */
  impact(): Impact {
    return {
      count: this.count,
      migration: byCount(this.cells.list()),
      moves: this.moves.map(named),
      shifts: Object.fromEntries([...this.shifts].map(([id, counter]) => [id, counter.shift()])),
      missing: this.missing.list(),
      states: this.states.states(),
      flows: this.states.flows(),
      qualified: this.qualified,
      indicators: this.points.indicators(),
      same: this.points.sameForAll(),
      profiles: this.profiles.profiles(),
    };
  }
}
