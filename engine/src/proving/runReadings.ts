import type { Fixture, Result, Ruleset } from '@biaochi/schemas/types';
import { type Assessor, assessor } from './assessor.js';
import { applyChanges } from '../changes/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { ordered } from '../model/index.js';

/** The parts of a result that an alternative may move. */
export interface Moved {
  readonly fixture: string;
  /** The outcome before and after; the same where only numbers moved. */
  readonly from: Standing;
  readonly to: Standing;
  /** Whether the outcome itself moved, or only totals. */
  readonly outcome: boolean;
  /** The ids of the totals and derived quantities that moved. */
  readonly totals: readonly string[];
}

export interface Standing {
  readonly grade: string | null;
  readonly possible: readonly string[];
  /** The id of each total and derived quantity to its value, or to "min – max" where not settled. */
  readonly totals: Readonly<Record<string, string>>;
}

/** What one alternative of one reading does to the fixtures. */
export interface ReadingRun {
  readonly reading: string;
  readonly alternative: string;
  readonly moved: readonly Moved[];
  /** How many fixtures were tried: those that do not choose an alternative of this reading themselves. */
  readonly tried: number;
  /** Why the alternative cannot be taken, where it cannot. */
  readonly unavailable: readonly Diagnostic[];
}

/** For each alternative that is not the default, in order, the fixtures whose result it moves. */
export function runReadings(ruleset: Ruleset, fixtures: readonly Fixture[]): ReadingRun[] {
  const assess = assessor(ruleset);
  const standings = new Map(fixtures.map((fixture) => [fixture.id, standingOf(assess(fixture.assessment))]));
  return ordered(ruleset.readings).flatMap((reading) =>
    ordered(reading.alternatives)
      .filter(({ id }) => id !== reading.default)
      .map(({ id, changes }): ReadingRun => {
        const tried = fixtures.filter(({ assessment }) => assessment.readings?.[reading.id] === undefined);
        const { diagnostics } = applyChanges(ruleset, changes);
        const unavailable = diagnostics.filter(({ severity }) => severity === 'error');
        const moved = unavailable.length > 0 ? [] : movedBy(reading.id, id, tried, standings, assess);
        return { reading: reading.id, alternative: id, moved, tried: tried.length, unavailable };
      }),
  );
}

function movedBy(
  reading: string,
  alternative: string,
  fixtures: readonly Fixture[],
  standings: ReadonlyMap<string, Standing>,
  assess: Assessor,
): Moved[] {
  return fixtures.flatMap(({ id, assessment }) => {
    const from = standings.get(id)!;
    const readings = { ...assessment.readings, [reading]: alternative };
    const to = standingOf(assess({ ...assessment, readings }));
    const outcome = from.grade !== to.grade || from.possible.join() !== to.possible.join();
    const totals = Object.keys(from.totals).filter((total) => from.totals[total] !== to.totals[total]);
    return outcome || totals.length > 0 ? [{ fixture: id, from, to, outcome, totals }] : [];
  });
}

function standingOf({ outcome, totals, derived }: Result): Standing {
  const shown = Object.entries({ ...totals, ...derived }).map(([id, { value, min, max }]) => [
    id,
    value ?? `${min ?? '−∞'} – ${max ?? '+∞'}`,
  ]);
  return {
    grade: outcome.grade,
    possible: outcome.possible,
    totals: Object.fromEntries(shown) as Record<string, string>,
  };
}
