import {
  type Assessor,
  assessor,
  compile,
  type Diagnostic,
  type Difference,
  fixtureRunner,
  ordered,
  type Program,
  resolve,
} from '@biaochi/engine';
import type { Fixture, Result, Ruleset } from '@biaochi/schemas/types';
import { lazy } from './lazy.js';
import { unknownResult } from './unknownResult.js';

export type Readings = Record<string, string>;

/** One fixture evaluated under the ruleset: whether all that it expects was found, and what differs where not. */
export interface FixtureRun {
  readonly fixture: Fixture;
  readonly result: Result;
  readonly pass: boolean;
  readonly differences: readonly Difference[];
}

/** What comes of a ruleset with its fixtures; each part is made when first asked for. */
export interface Proof {
  readonly program: Program | null;
  readonly assess: Assessor;
  readonly blank: Result;
  readonly fixtures: readonly Fixture[];
  readonly runs: ReadonlyMap<string, FixtureRun>;
  /** Makes the runs one by one: of many fixtures they take longer than a keystroke may. */
  readonly stepRuns: () => Iterator<unknown>;
  readonly runFixture: (fixture: Fixture) => Omit<FixtureRun, 'fixture'>;
  readonly programFor: (readings: Readings) => Program | null;
}

/** One ruleset ready to evaluate, whatever the fixtures. */
export interface Engine {
  readonly prove: (id: string, fixtures: readonly Fixture[]) => Proof;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

function programMaker(ruleset: Ruleset): Proof['programFor'] {
  const made = new Map<string, Program | null>();
  return (readings) => {
    const key = JSON.stringify(Object.entries(readings).sort());
    let program = made.get(key);
    if (program === undefined) {
      const resolved = resolve(ruleset, readings);
      program = resolved.diagnostics.some(isError) ? null : compile(resolved.ruleset);
      made.set(key, program);
    }
    return program;
  };
}

function* steps<T>(list: readonly T[], take: (one: T) => unknown): Generator {
  for (const one of list) yield take(one);
}

type Parts = Pick<Proof, 'programFor' | 'assess' | 'runFixture'>;

function engineOf({ programFor, assess, runFixture }: Parts): Engine {
  // A fixture is run once, so that an edit of one leaves the others' results as they are.
  const ran = new WeakMap<Fixture, FixtureRun>();
  const runOf = (fixture: Fixture): FixtureRun => {
    const run = ran.get(fixture) ?? { fixture, ...runFixture(fixture) };
    ran.set(fixture, run);
    return run;
  };
  const blanks = new Map<string, Result>();
  const blankOf = (id: string): Result => {
    const blank = blanks.get(id) ?? assess({ format: 1, ruleset: id, answers: {} });
    blanks.set(id, blank);
    return blank;
  };
  return {
    prove: (id, unordered) => {
      const fixtures = ordered(unordered);
      const runs = lazy(() => new Map(fixtures.map((fixture) => [fixture.id, runOf(fixture)])));
      return {
        get program() {
          return programFor({});
        },
        get blank() {
          return blankOf(id);
        },
        get runs() {
          return runs();
        },
        stepRuns: () => steps(fixtures, runOf),
        ...{ fixtures, assess, runFixture, programFor },
      };
    },
  };
}

/** The engine on a ruleset without error findings. */
export function strictEngine(ruleset: Ruleset): Engine {
  const assess = assessor(ruleset);
  return engineOf({ programFor: programMaker(ruleset), assess, runFixture: fixtureRunner(ruleset, assess) });
}

/** What `attempt` gives, or what stands in for it: the engine may throw on a ruleset with error findings. */
function orElse<T>(attempt: () => T, instead: () => T): T {
  try {
    return attempt();
  } catch {
    return instead();
  }
}

/**
 * The engine on a draft, which may have any error finding: what cannot be computed under it is unknown, never an
 * exception, never a number. Its findings say what is wrong.
 */
export function draftEngine(ruleset: Ruleset): Engine {
  const own = lazy(() =>
    orElse(
      () => assessor(ruleset),
      () => null,
    ),
  );
  const unknown: Assessor = () => unknownResult(ruleset);
  const assess: Assessor = (assessment, options) =>
    orElse(
      () => (own() ?? unknown)(assessment, options),
      () => unknown(assessment),
    );
  const programs = programMaker(ruleset);
  return engineOf({
    programFor: (readings) =>
      orElse(
        () => programs(readings),
        () => null,
      ),
    assess,
    runFixture: fixtureRunner(ruleset, assess),
  });
}
