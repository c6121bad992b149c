import type { Answer, Indicator, Scoring } from '@biaochi/schemas/types';
import { type ReferenceResult, evaluateReference } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { assessment, indicator, ruleset } from './build.js';

async function outcome(scoring: Scoring, answer: Answer | undefined, rest: Partial<Indicator> = {}): Promise<unknown> {
  const rules = ruleset({
    indicators: [indicator({ code: '8', scoring, ...rest })],
    roundings: [{ id: 'whole', order: 1, mode: 'half-up', digits: 0 }],
  });
  const result: ReferenceResult = await evaluateReference(rules, assessment(answer ? { 8: answer } : {}));
  return result.status === 'complete' ? result.indicators['8'] : result.missing;
}

const checks = ['a', 'b', 'c'].map((id, order) => ({ id, order, label: { zh: id } }));
const used = [
  { id: 'used', order: 1, label: { zh: '用量' }, type: 'number' as const, range: { atLeast: 0, atMost: 100 } },
];

describe('met', () => {
  test('met earns the points', async () => {
    expect(await outcome({ method: 'met', points: 5 }, { met: true })).toEqual({ status: 'met', points: '5' });
    expect(await outcome({ method: 'met', points: '5.0' }, { met: false })).toEqual({ status: 'unmet', points: '0' });
  });
  test('without points there is a status alone', async () => {
    expect(await outcome({ method: 'met' }, { met: true })).toEqual({ status: 'met' });
  });
});

describe('value', () => {
  const range = { atLeast: '10', atMost: '80' };
  const shared: Scoring = { method: 'value', range, weight: 15 };
  const said = (value: string | number, justification = 'seen'): Answer => ({ value, justification });
  test.each<[Answer, object]>([
    [said('40'), { status: 'partial', points: '7.5' }],
    [said(80), { status: 'met', points: '15' }],
    [said('10'), { status: 'partial', points: '1.875' }],
  ])('%o is a share of the weight', async (given, wanted) => expect(await outcome(shared, given)).toEqual(wanted));
  test('without a weight the value is the points', async () => {
    expect(await outcome({ method: 'value', range }, said('12.5'))).toEqual({ status: 'partial', points: '12.5' });
  });
  test.each<[Answer | undefined]>([
    [undefined],
    [{ value: '40' }],
    [said('40', ' ')],
    [said('80.01')],
    [{ justification: 'seen' }],
  ])('%o is no answer', async (given) => expect(await outcome(shared, given)).toEqual(['answer:8']));
});

describe('formula', () => {
  const inputs = ['used', 'total'].map((id, order) => ({ id, order, label: { zh: id }, type: 'number' as const }));
  const scoring: Scoring = {
    method: 'formula',
    formula: { text: '20 × u ÷ t', where: { u: 'value:8/used', t: 'value:8/total' } },
    full: 10,
    rounding: 'whole',
    clamp: { atLeast: '0.5', atMost: 10 },
  };
  const given = (amount: number, total: number): Promise<unknown> =>
    outcome(scoring, { values: { used: amount, total } }, { inputs });
  test.each([
    [29, 100, { status: 'partial', points: '6' }],
    [50, 100, { status: 'met', points: '10' }],
    [70, 100, { status: 'met', points: '10' }],
    [2, 100, { status: 'partial', points: '0.5' }],
    [5, 0, ['points:8']],
  ])('%i of %i, rounded, then held', async (amount, total, wanted) => {
    expect(await given(amount, total)).toEqual(wanted);
  });
});

describe('count', () => {
  const scoring: Scoring = {
    method: 'count',
    checks,
    steps: [
      { count: 1, points: 1 },
      { count: 3, points: 5 },
      { count: 2, points: 2 },
    ],
  };
  test.each([
    [
      { a: true, b: true, c: true },
      { status: 'met', points: '5' },
    ],
    [
      { a: true, b: false, c: true },
      { status: 'partial', points: '2' },
    ],
    [
      { a: false, b: false, c: true },
      { status: 'partial', points: '1' },
    ],
    [
      { a: false, b: false, c: false },
      { status: 'unmet', points: '0' },
    ],
  ])('%o', async (given, wanted) => expect(await outcome(scoring, { checks: given })).toEqual(wanted));
  test('a missing check is missing', async () =>
    expect(await outcome(scoring, { checks: { a: true, b: true } })).toEqual(['check:8/c']));
});

describe('combination', () => {
  const scoring: Scoring = {
    method: 'combination',
    checks: checks.slice(0, 2),
    rows: [
      { met: ['a', 'b'], points: 5 },
      { met: ['a'], points: 3 },
      { met: ['b'], points: 2 },
    ],
  };
  test.each([
    [true, true, '5'],
    [true, false, '3'],
    [false, true, '2'],
    [false, false, '0'],
  ])('a %s, b %s: %s', async (a, b, points) =>
    expect(await outcome(scoring, { checks: { a, b } })).toMatchObject({ points }),
  );
});

describe('levels', () => {
  const rubric: Scoring = {
    method: 'levels',
    weight: 5,
    levels: [3, 2, 1].map((id, order) => ({ id, order, points: id })),
  };
  test('points = weight × level ÷ highest level, exactly', async () =>
    expect(await outcome(rubric, { level: 2 })).toEqual({ status: 'partial', points: '10/3', level: 2 }));
  test('out of less than the highest stays within the weight', async () =>
    expect(await outcome({ ...rubric, outOf: 2 } as Scoring, { level: 3 })).toEqual({
      status: 'met',
      points: '5',
      level: 3,
    }));
  test('a level that the rubric lacks counts as not assessed', async () =>
    expect(await outcome(rubric, { level: '2' })).toEqual(['answer:8']));

  const atLeast = (value: string) => ({ fact: 'value:8/used', operator: 'greaterThanInclusive', value }) as const;
  const byValue: Scoring = {
    method: 'levels',
    levels: [
      { id: 'low', order: 3, points: 0 },
      { id: 'high', order: 1, points: 4, when: atLeast('10') },
      { id: 'middle', order: 2, points: 2, when: atLeast('5') },
    ],
  };
  test.each([
    ['10', 'high', '4'],
    ['9.99999999999999999999', 'middle', '2'],
    [5, 'middle', '2'],
    ['4.9', 'low', '0'],
  ])('%s is %s', async (value, level, points) =>
    expect(await outcome(byValue, { values: { used: value } }, { inputs: used })).toMatchObject({ level, points }),
  );
  test('the evaluator may choose where he gives no values, and must agree where he does', async () => {
    expect(await outcome(byValue, { level: 'middle' }, { inputs: used })).toMatchObject({ level: 'middle' });
    expect(await outcome(byValue, { level: 'high', values: { used: 10 } }, { inputs: used })).toMatchObject({
      level: 'high',
    });
    expect(await outcome(byValue, { level: 'high', values: { used: 9 } }, { inputs: used })).toEqual(['level:8']);
  });
});

describe('scale', () => {
  const scoring: Scoring = {
    method: 'scale',
    quantity: 'value:8/used',
    bands: [
      { id: 'full', order: 1, range: { atLeast: 10 }, points: 10 },
      {
        id: 'share',
        order: 2,
        range: { above: 0, below: 10 },
        line: { from: { at: 0, points: 0 }, to: { at: 10, points: 10 } },
        clamp: { atLeast: 1, atMost: 9 },
      },
      { id: 'none', order: 3, range: { atLeast: 0, atMost: 0 }, points: 0 },
    ],
  };
  test.each([
    ['0', '0', 'unmet'],
    ['0.5', '1', 'partial'],
    ['5.8', '5.8', 'partial'],
    ['9.99', '9', 'partial'],
    ['10', '10', 'met'],
  ])('%s earns %s', async (value, points, status) =>
    expect(await outcome(scoring, { values: { used: value } }, { inputs: used })).toEqual({ status, points }),
  );
  test('rounded before it is clamped', async () => {
    const bands = scoring.bands.map((band) => (band.line ? { ...band, rounding: 'whole' } : band));
    expect(await outcome({ ...scoring, bands }, { values: { used: '9.5' } }, { inputs: used })).toMatchObject({
      points: '9',
    });
    expect(await outcome({ ...scoring, bands }, { values: { used: '2.5' } }, { inputs: used })).toMatchObject({
      points: '3',
    });
  });
  test('outside all bands, and outside the allowed range, it is missing', async () => {
    const narrow = { ...scoring, bands: scoring.bands.slice(0, 1) };
    expect(await outcome(narrow, { values: { used: 5 } }, { inputs: used })).toEqual(['points:8']);
    expect(await outcome(scoring, { values: { used: 101 } }, { inputs: used })).toEqual(['answer:8']);
  });
});

describe('increments', () => {
  const scoring: Scoring = {
    method: 'increments',
    quantity: 'value:8/used',
    from: { at: 5, points: 10 },
    direction: 'above',
    every: '2.5',
    each: -3,
    counts: 'full',
    limit: 0,
  };
  test.each([
    ['5', 'full', '10'],
    ['7.49', 'full', '10'],
    ['7.49', 'started', '7'],
    ['7.5', 'started', '7'],
    ['14', 'full', '1'],
    ['15', 'full', '0'],
  ] as const)('%s with steps that have %s earns %s', async (value, counts, points) =>
    expect(await outcome({ ...scoring, counts }, { values: { used: value } }, { inputs: used })).toMatchObject({
      points,
    }),
  );
});

describe('erroneous answers count as not assessed', () => {
  const met: Scoring = { method: 'met', points: 5 };
  test.each<[string, Answer | undefined, Partial<Indicator>]>([
    ['none', undefined, {}],
    ['of the wrong form', { checks: { a: true } }, {}],
    ['with a second form', { met: true, level: 1 }, {}],
    ['not applicable where that is forbidden', { notApplicable: '无' }, { applicability: { byEvaluator: 'forbid' } }],
    ['not applicable without a reason', { notApplicable: ' ' }, {}],
    ['not applicable and met', { notApplicable: '无', met: true }, {}],
    ['a value that is no number', { met: true, values: { used: '5 t' } }, { inputs: used }],
    ['a value that is not asked for', { met: true, values: { other: 5 } }, { inputs: used }],
  ])('%s', async (_name, answer, rest) => expect(await outcome(met, answer, rest)).toEqual(['answer:8']));
});
