import {
  assessor,
  compile,
  digest,
  evaluate,
  generateAssessments,
  keptResult,
  readPast,
  Replayer,
  type Ruleset,
} from '@biaochi/engine';
import * as validators from '@biaochi/schemas/validators';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';
import { base, hand, handAssessment, revision } from './hand.js';

const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });

describe('the hand-made archive under a revision with four changes', () => {
  const replayer = new Replayer(named(base), named(revision));
  for (const one of hand.cases) replayer.add({ assessment: handAssessment(one), result: null });
  const { impact, left } = replayer.report();

  test.each(hand.cases)('enterprise $name: $from → $to', ({ name, from, to, Q }) => {
    const move = impact.moves.find((one) => one.name === name);
    expect(move ? [move.from, move.to] : [from, from]).toEqual([from, to]);
    if (move) expect([move.totals['Q']?.from, move.totals['Q']?.to]).toEqual(Q);
  });

  test('migrates as worked out by hand, and every answer finds its place', () => {
    const cells = impact.migration.map(({ from, to, count }) => [from, to, count]);
    expect(cells.sort()).toEqual(hand.migration.sort());
    expect(left).toEqual([]);
    // Rows 21 and 25 of those who left them open were open before.
    expect(impact.missing).toEqual([]);
    expect(impact.shifts['Q']).toEqual(hand.shift.Q);
    expect(impact.flows.map(({ from, to, count }) => [from, to, count]).sort()).toEqual(hand.flows.cells.sort());
    expect(impact.qualified).toEqual(hand.qualified);
    expect(impact.states.map(({ id }) => id)).toEqual([
      'green-low-carbon',
      'not-qualified',
      'not-qualified/required',
      'undetermined',
    ]);
    expect(impact.moves.find(({ name }) => name === '3')).toMatchObject({
      fromState: 'green-low-carbon',
      toState: 'not-qualified',
    });
  });
});

describe('synthetic assessments', () => {
  const some = [...generateAssessments(base, 200, 11)];

  test('are the same for the same seed, and other for another', () => {
    expect([...generateAssessments(base, 200, 11)]).toEqual(some);
    expect([...generateAssessments(base, 200, 12)]).not.toEqual(some);
  });

  test('have the shape of assessments, say that they are synthetic, and reach every outcome', () => {
    const program = compile(base);
    const outcomes = new Set<string | null>();
    for (const assessment of some) {
      expect(validators.assessment(assessment), JSON.stringify(validators.assessment.errors)).toBe(true);
      expect(assessment.enterprise?.['synthetic']).toBe('seed 11');
      outcomes.add(evaluate(program, assessment).outcome.grade);
    }
    expect(outcomes).toEqual(new Set(['green-low-carbon', 'not-qualified', null]));
  });

  test('come out as they were under their own ruleset, and a result that was tampered with is found', () => {
    const assess = assessor(base);
    const replayer = new Replayer(named(base), named(base));
    for (const [index, assessment] of some.entries()) {
      const result = structuredClone(keptResult(assess(assessment)));
      if (index === 7) result.totals['Q']!.exact = '99.9';
      replayer.add({ assessment, result });
    }
    const { impact, own } = replayer.report();
    expect(impact.moves).toEqual([]);
    expect(own.compared).toBe(200);
    expect(own.changed).toEqual([{ position: 8, name: '合成企业0008', parts: ['/totals/Q'] }]);
  });

  test('whose results were kept whole, reasons and marks behind the grade among them, come out as they were', () => {
    const marked = shipped('examples/brcgs-2017');
    const assess = assessor(marked);
    const replayer = new Replayer(named(marked), named(marked));
    for (const assessment of generateAssessments(marked, 10, 3)) {
      const { past } = readPast(JSON.stringify({ assessment, result: assess(assessment) }));
      replayer.add(past!);
    }
    expect(replayer.report().own).toEqual({ compared: 10, changed: [] });
  });
});
