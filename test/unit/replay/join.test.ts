import {
  assessor,
  digest,
  generateAssessments,
  keptResult,
  type PastCase,
  ReplayRun,
  type Ruleset,
} from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';
import { hand, handAssessment, base as sgipa, revision } from './hand.js';

const these = (...ids: string[]): Ruleset[] => ids.map((id) => shipped(id));
const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });

/** Assessments of chance and by hand: some without a name, some with what belongs nowhere, some with results of the day, of those some tampered with. */
function archiveOf(ruleset: Ruleset, count: number): PastCase[] {
  const assess = assessor(ruleset);
  return [...generateAssessments(ruleset, count, 3)].map((one, index) => {
    const { enterprise: _, ...nameless } = one;
    const assessment = index % 3 === 0 ? nameless : index % 7 === 0 ? { ...one, facts: { ...one.facts, odd: 1 } } : one;
    if (index % 2 === 0) return { assessment, result: null };
    const result = structuredClone(keptResult(assess(assessment)));
    if (index % 5 === 0) result.outcome.grade = 'tampered';
    return { assessment, result };
  });
}

const byHand = hand.cases.map((one) => ({ assessment: handAssessment(one), result: null }));

const replays: [name: string, ends: Ruleset[], archive: (from: Ruleset) => PastCase[], attribute: boolean][] = [
  ['SGIPA and the hand-made revision', [sgipa, revision], () => byHand, true],
  ['SGIPA and the hand-made revision, by chance', [sgipa, revision], (from) => archiveOf(from, 24), true],
  ['SGIPA and itself', [sgipa, sgipa], (from) => archiveOf(from, 40), true],
  [
    'SGIPA and the revision that ships',
    [sgipa, ...these('examples/sgipa-027-revision')],
    (from) => archiveOf(from, 30),
    false,
  ],
  [
    'GB/T 36132 of 2018 and of 2025',
    these('examples/gbt-36132-2018', 'examples/gbt-36132-2025'),
    (from) => archiveOf(from, 30),
    false,
  ],
  ['two standards with little in common', these('ccpitcsc-guide', 't-ci-547'), (from) => archiveOf(from, 30), false],
  ['T/CI 547 and itself', these('t-ci-547', 't-ci-547'), (from) => archiveOf(from, 30), false],
];

/** Where a list is cut, so that parts of any size, none and one among them, come up. */
const cuts = (length: number): number[][] => [
  [length],
  [0, length],
  [1, length],
  [length >> 1, length],
  [3, 3, 4, 11, length - 1, length],
];

describe.each(replays)('%s', (_, [from, to], archive, attribute) => {
  const scope = { attribute, sweep: attribute };
  const cases = archive(from!);
  const begun = (): ReplayRun => new ReplayRun(named(from!), named(to!), scope);
  const whole = begun();
  for (const one of cases) whole.add(one);
  const expected = JSON.stringify(whole.report());

  test('parts joined in their order come to the bytes of the whole', () => {
    for (const ends of cuts(cases.length)) {
      const joined = whole.part();
      let start = 0;
      for (const end of ends) {
        const part = whole.part();
        for (const one of cases.slice(start, end)) part.add(one);
        joined.join(JSON.parse(JSON.stringify(part.saved())) as ReturnType<ReplayRun['saved']>);
        start = Math.max(start, end);
      }
      expect(JSON.stringify(joined.report()), `cut at ${ends}`).toBe(expected);
    }
  });

  test('a run that is left off, and again, comes to the same', () => {
    let saved: ReturnType<ReplayRun['saved']> | undefined;
    const third = Math.ceil(cases.length / 3);
    for (let start = 0; start < cases.length; start += third) {
      const run: ReplayRun = new ReplayRun(named(from!), named(to!), scope, saved);
      for (const one of cases.slice(start, start + third)) run.add(one);
      saved = JSON.parse(JSON.stringify(run.saved())) as typeof saved;
    }
    expect(JSON.stringify(new ReplayRun(named(from!), named(to!), scope, saved).report())).toBe(expected);
  });

  test('says something of everybody', () => {
    const { impact, own } = whole.report();
    expect(impact.count).toBe(cases.length);
    expect(own.changed.length > 0).toBe(own.compared > 0);
  });
});
