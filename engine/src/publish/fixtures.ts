import type { Draft, Fixture, Refusal, Verification } from '@biaochi/schemas/types';
import { joinAddress } from '../model/index.js';
import { type FixtureRun, fixtureRunner, telling } from '../proving/index.js';
import { departureWords } from './departures.js';
import { fixtureDigest } from './fixtureDigest.js';
import { refusal } from './refusals.js';

/** A fixture as it came out. */
export interface Run {
  readonly fixture: Fixture;
  readonly run: FixtureRun;
}

/** The fixtures of a draft without error findings, each run. */
export function runsOf({ ruleset, fixtures }: Draft): Run[] {
  const run = fixtureRunner(ruleset);
  return fixtures.map((fixture) => ({ fixture, run: run(fixture) }));
}

/** The verification that counts for a fixture as it stands now. */
export function verificationOf(fixture: Fixture, verifications: readonly Verification[]): Verification | undefined {
  const digest = fixtureDigest(fixture);
  return verifications.find((one) => one.fixture === fixture.id && one.digest === digest);
}

/** What is missing of the proof by fixtures. */
export function fixtureRefusals(
  { ruleset, fixtures }: Draft,
  runs: readonly Run[],
  verifications: readonly Verification[],
): Refusal[] {
  if (fixtures.length === 0) return [refusal('publish-no-fixture', '/fixtures', {})];
  const failing = runs.flatMap(({ fixture: { id, title }, run }) => {
    const [first, ...rest] = telling(run.differences);
    if (!first) return [];
    const params = { name: title, ...departureWords(first, ruleset), more: rest.length };
    return [refusal('publish-fixture-fails', joinAddress('fixtures', id), params)];
  });
  const unproven = fixtures.flatMap((fixture) => {
    const { id, title: name, derivation } = fixture;
    const place = joinAddress('fixtures', id);
    if (derivation.length === 0) return [refusal('publish-derivation-missing', place, { name })];
    return verificationOf(fixture, verifications) ? [] : [refusal('publish-fixture-unverified', place, { name })];
  });
  return [...failing, ...unproven];
}
