import type { Fixture, Result, Ruleset } from '@biaochi/schemas/types';
import { type Assessor, assessor } from './assessor.js';
import { type Difference, differences } from './differences.js';

/** How a fixture came out: whether all that it expects is so, and its result. */
export interface FixtureRun {
  readonly pass: boolean;
  readonly differences: readonly Difference[];
  readonly result: Result;
}

/** Runs fixtures against one ruleset, which is compiled once for each choice of readings; `assess` where it is at hand already. */
export function fixtureRunner(
  ruleset: Ruleset,
  assess: Assessor = assessor(ruleset),
): (fixture: Fixture) => FixtureRun {
  return ({ assessment, expect }) => {
    const result = assess(assessment);
    const found = differences(expect, result);
    return { pass: found.length === 0, differences: found, result };
  };
}

/** One fixture run against a ruleset. */
export const runFixture = (ruleset: Ruleset, fixture: Fixture): FixtureRun => fixtureRunner(ruleset)(fixture);
