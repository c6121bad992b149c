import { digest, ReplayRun, type Ruleset, Sweeper } from '@biaochi/engine';
import type { Sweep } from '@biaochi/schemas/types';
import { describe, expect, test } from 'vitest';
import { base, hand, handAssessment, revision } from './hand.js';
import { row, standard } from './small.js';

function swept(from: Ruleset, to: Ruleset, past: readonly object[]): Sweep[] {
  const sweeper = new Sweeper(from, to);
  for (const assessment of past) sweeper.add(assessment);
  return sweeper.sweeps();
}

describe('the threshold of the hand-made archive', () => {
  const [sweep, ...others] = swept(base, revision, hand.cases.map(handAssessment));
  const { sweep: expected } = hand;

  test('is swept in whole numbers around both values', () => {
    expect(others).toEqual([]);
    expect(sweep).toMatchObject({ grade: 'green-low-carbon', bound: 'pass', total: 'Q' });
    expect([sweep?.values[0], sweep?.values.at(-1), sweep?.values.length]).toEqual([
      expected.first,
      expected.last,
      expected.count,
    ]);
  });

  test.each(['from', 'to'] as const)('%s: lets in as many as worked out by hand', (side) => {
    const curve = sweep![side]!;
    expect(curve.at).toBe(expected[side].at);
    for (const kind of ['certain', 'possible'] as const) {
      const values = Object.keys(expected[side][kind]);
      const seen = Object.fromEntries(values.map((value) => [value, curve[kind][sweep!.values.indexOf(value)]]));
      expect(seen).toEqual(expected[side][kind]);
    }
  });
});

describe('a bound', () => {
  const before = standard([row('1'), row('2')]);
  const [good, poor] = before.grades;
  const bounded = (bound: object): Ruleset => ({
    ...before,
    grades: [{ ...good!, bounds: [{ ...good!.bounds![0]!, ...bound }] }, poor!] as Ruleset['grades'],
  });

  test('that is no number, or bounds from above, is not swept', () => {
    const parameter = bounded({ atLeast: { fact: 'parameter:limit' } });
    const below = bounded({ atLeast: undefined, atMost: '10' });
    expect([swept(parameter, parameter, []), swept(below, below, [])]).toEqual([[], []]);
  });

  test('between two steps is tried itself, and one that only a revision has leaves the other curve out', () => {
    const [sweep] = swept(bounded({ atLeast: { fact: 'parameter:limit' } }), bounded({ atLeast: '70.5' }), []);
    expect(sweep?.from).toBeUndefined();
    expect(sweep?.values).toContain('70.5');
    expect(sweep?.values[0]).toBe('55');
  });
});

describe('a replay that is left off', () => {
  const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });
  const scope = { attribute: true, sweep: true };
  const cases = hand.cases.map((one) => ({ assessment: handAssessment(one), result: null }));
  const fresh = (saved?: ConstructorParameters<typeof ReplayRun>[3]) =>
    new ReplayRun(named(base), named(revision), scope, saved);
  const whole = fresh();
  for (const one of cases) whole.add(one);
  const report = JSON.stringify(whole.report());

  test.each([5])('after %i comes to the same bytes', (after) => {
    const first = fresh();
    for (const one of cases.slice(0, after)) first.add(one);
    const text = JSON.stringify(first.saved());
    const second = fresh(JSON.parse(text) as ReturnType<ReplayRun['saved']>);
    for (const one of cases.slice(after)) second.add(one);
    expect(JSON.stringify(second.report())).toBe(report);
  });
});
