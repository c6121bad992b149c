import { type FixtureRun, fixtureRunner } from '@biaochi/engine';
import type { Fixture, Text } from '@biaochi/schemas/types';
import type { StoredDocument, StoredRuleset } from '../storage/index.js';
import { mainTotal } from './mainTotal.js';

/** One fixture in the list of rulesets: whether it comes out as expected, and the heart of its result. */
export interface FixtureSummary {
  id: string;
  title: Text;
  pass: boolean;
  /** The main total: decimal strings, null where unknown or unbounded. */
  value: string | null;
  min: string | null;
  max: string | null;
  status: 'decided' | 'undetermined';
  grade: string | null;
  possible: string[];
}

type Fixtures = readonly StoredDocument<Fixture>[];

const runs = new WeakMap<StoredRuleset, { fixtures: Fixtures; found: FixtureSummary[] }>();

/** The fixtures that read, each run; run again only when one of them or the ruleset has changed. */
export function fixtureRuns(stored: StoredRuleset, fixtures: Fixtures): FixtureSummary[] {
  const known = runs.get(stored);
  if (known?.fixtures === fixtures) return known.found;
  const run = fixtureRunner(stored.document);
  const main = mainTotal(stored.document);
  const found = fixtures.flatMap(({ document }) => (document ? [summary(document, run(document), main)] : []));
  runs.set(stored, { fixtures, found });
  return found;
}

function summary(fixture: Fixture, { pass, result }: FixtureRun, main: string | null): FixtureSummary {
  const total = main === null ? undefined : result.totals[main];
  const { status, grade, possible } = result.outcome;
  return {
    id: fixture.id,
    title: fixture.title,
    pass,
    value: total?.value ?? null,
    min: total?.min ?? null,
    max: total?.max ?? null,
    status,
    grade,
    possible,
  };
}
