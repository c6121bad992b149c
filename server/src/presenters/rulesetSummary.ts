import { check, type Diagnostic, ordered } from '@biaochi/engine';
import type { Fixture, Ruleset, Text, Variant } from '@biaochi/schemas/types';
import type { RulesetStanding, RulesetStore, StoredDocument, StoredRuleset } from '../storage/index.js';
import { type FixtureSummary, fixtureRuns } from './fixtureRuns.js';
import { type MainScale, mainScale } from './mainScale.js';

/** One ruleset in the list. */
export interface RulesetSummary {
  id: string;
  version: string;
  digest: string;
  title: Text;
  summary?: Text;
  example: boolean;
  /** Of a variant, the ruleset that it changes. */
  base?: Variant['base'];
  /** Of a variant, how many changes it makes. */
  changes?: number;
  sources: { id: string; number: string; title: Text; publisher?: Text; stage?: Text; replaces?: string }[];
  /** The stage of the first source, for example a draft for comments. */
  stage?: Text;
  classes: { code: string; kind: string; mark: string; label: Text; count: number }[];
  indicators: number;
  readings: number;
  notes: number;
  grades: { id: string; label: Text }[];
  findings: { error: number; warning: number; info: number };
  mainTotal: MainScale | null;
  fixtures: { passed: number; failed: number; list: FixtureSummary[] };
  standing: RulesetStanding;
  /** Its other versions that are not withdrawn, the highest first. */
  older: { version: string; digest: string; title: Text; standing: RulesetStanding }[];
}

const counted = new WeakMap<StoredRuleset, RulesetSummary['findings']>();

/** All rulesets that read, each with its counts, findings and fixture results. */
export async function rulesetSummaries(store: RulesetStore): Promise<RulesetSummary[]> {
  const list = await store.list();
  return Promise.all(
    list.map(async (one) => {
      const [fixtures, standing, older] = await Promise.all([
        store.fixturesOf(one),
        store.standing(one),
        olderThan(store, one),
      ]);
      return { ...rulesetSummary(one, fixtures), standing, older };
    }),
  );
}

async function olderThan(store: RulesetStore, { document: { id }, digest }: StoredRuleset) {
  const others = (await store.versions(id)).filter((one) => one.digest !== digest);
  const told = await Promise.all(
    others.map(async (one) => {
      const { version, title } = one.document;
      return { version, digest: one.digest, title, standing: await store.standing(one) };
    }),
  );
  return told.filter(({ standing }) => standing.state !== 'withdrawn');
}

/** A ruleset with its counts, findings and fixture results. */
function rulesetSummary(
  stored: StoredRuleset,
  fixtures: readonly StoredDocument<Fixture>[],
): Omit<RulesetSummary, 'standing' | 'older'> {
  const { document, digest } = stored;
  const findings = findingCounts(stored);
  // A ruleset with errors cannot be compiled: nothing runs, and no fixture comes out as expected.
  const usable = findings.error === 0;
  const list = usable ? fixtureRuns(stored, fixtures) : [];
  const sources = ordered(document.sources).map(({ order: _, ...source }) => source);
  const passed = list.filter((one) => one.pass).length;
  return {
    id: document.id,
    version: document.version,
    digest,
    title: document.title,
    summary: document.summary,
    example: document.example ?? false,
    base: stored.variant?.document.base,
    changes: stored.variant?.document.changes.length,
    sources,
    stage: sources[0]?.stage,
    classes: classCounts(document),
    indicators: document.indicators.length,
    readings: document.readings?.length ?? 0,
    notes: document.notes?.length ?? 0,
    grades: ordered(document.grades).map(({ id, label }) => ({ id, label })),
    findings,
    mainTotal: usable ? mainScale(document) : null,
    // A fixture that does not read has not come out as expected.
    fixtures: { passed, failed: fixtures.length - passed, list },
  };
}

function classCounts(ruleset: Ruleset): RulesetSummary['classes'] {
  return ordered(ruleset.classes).map(({ code, kind, mark, label }) => ({
    code,
    kind,
    mark,
    label,
    count: ruleset.indicators.filter((indicator) => indicator.class === code).length,
  }));
}

function findingCounts(stored: StoredRuleset): RulesetSummary['findings'] {
  const known = counted.get(stored);
  if (known) return known;
  const all: readonly Diagnostic[] = [...stored.diagnostics, ...check(stored.document)];
  const count = (severity: Diagnostic['severity']): number => all.filter((one) => one.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  counted.set(stored, counts);
  return counts;
}
