import { carrier, type Indicator, type Ruleset } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { counted, levelled, measured, row, standard, valued } from './small.js';

/** The answers and what is left of them, carried from one list of rows to another. */
function carried(from: Indicator[], to: Indicator[], answers: object) {
  const { assessment, left } = carrier(standard(from), standard(to))({ format: 1, ruleset: 'small', answers });
  return { answers: assessment['answers'], left: left.map(({ kind, code }) => `${kind} ${code}`) };
}

const met = { met: true };
const given = { value: '8', justification: 'seen' };

describe('an answer follows its code', () => {
  test.each<[string, Indicator, object, object]>([
    ['met or not', row('1'), met, met],
    ['checks', counted('1'), { checks: { a: true, b: false } }, { checks: { a: true, b: false } }],
    ['checks in part', counted('1'), { checks: { a: true } }, { checks: { a: true } }],
    ['values', measured('1', 'tce'), { values: { amount: '5' } }, { values: { amount: '5' } }],
    ['a level', levelled('1', [3, 1]), { level: 3 }, { level: 3 }],
    ['a level written as text', levelled('1', [3, 1]), { level: '3' }, { level: '3' }],
    ['a value with its justification', valued('1', 10), given, given],
    ['remarks stay behind', row('1'), { met: true, note: 'n', evidence: ['e'] }, met],
  ])('%s', (_, indicator, answer, expected) => {
    const outcome = { answers: { '1': expected }, left: [] };
    expect(carried([indicator], [indicator], { '1': answer })).toEqual(outcome);
  });

  test('only checks and values that the new item asks for', () => {
    const third = { id: 'c', order: 9, label: { zh: '丙' } };
    const before = counted('1');
    const wider = { ...before, scoring: { ...before.scoring, checks: [third] } } as Indicator;
    expect(carried([wider], [before], { '1': { checks: { a: true, c: true } } })).toEqual({
      answers: { '1': { checks: { a: true } } },
      left: [],
    });
    expect(carried([before], [before], { '1': { values: { other: '1' } } })).toEqual({
      answers: {},
      left: ['indicator 1'],
    });
  });
});

describe('an answer in another form stays behind', () => {
  test.each<[string, Indicator, Indicator, object]>([
    ['met → checks', row('1'), counted('1'), met],
    ['checks → met', counted('1'), row('1'), { checks: { a: true, b: true } }],
    ['level → met', levelled('1', [3]), row('1'), { level: 3 }],
    ['a level that is gone', levelled('1', [3, 2]), levelled('1', [3]), { level: 2 }],
    ['values → met', measured('1', 'tce'), row('1'), { values: { amount: '5' } }],
    ['a value in another unit', measured('1', 'tce'), measured('1', 'kgce'), { values: { amount: '5' } }],
    ['a value of another range', valued('1', 10), valued('1', 100), given],
    ['value → met', valued('1', 10), row('1'), given],
    ['level → value', levelled('1', [3]), valued('1', 10), { level: 3 }],
    ['no object', row('1'), row('1'), []],
  ])('%s', (_, from, to, answer) => {
    expect(carried([from], [to], { '1': answer })).toEqual({ answers: {}, left: ['indicator 1'] });
  });

  test('but one range written in two ways is one range', () => {
    expect(carried([valued('1', 10)], [valued('1', '1e1')], { '1': given })).toEqual({
      answers: { '1': given },
      left: [],
    });
  });

  test('but one unit written in two ways is one unit', () => {
    const answers = { '1': { values: { amount: '5' } } };
    expect(carried([measured('1', 'm³')], [measured('1', 'm^3')], answers)).toEqual({ answers, left: [] });
  });
});

describe('not applicable', () => {
  const answers = { '1': { notApplicable: '没有锅炉' } };
  const by = (byEvaluator: 'allow' | 'warn' | 'forbid') => row('1', { applicability: { byEvaluator } });

  test.each(['allow', 'warn'] as const)('is carried where the evaluator may say so (%s)', (may) => {
    expect(carried([by('allow')], [by(may)], answers)).toEqual({ answers, left: [] });
  });

  test('stays behind where he may not, and goes along with another form of answer', () => {
    expect(carried([by('allow')], [by('forbid')], answers)).toEqual({ answers: {}, left: ['indicator 1'] });
    const other = counted('1', { applicability: { byEvaluator: 'warn' } });
    expect(carried([by('allow')], [other], answers)).toEqual({ answers, left: [] });
  });
});

describe('codes that changed', () => {
  test('renamed: the answer stands under the new code', () => {
    const to = [row('1A', { formerly: ['1'] })];
    expect(carried([row('1')], to, { '1': met })).toEqual({ answers: { '1A': met }, left: [] });
  });

  test('renumbered in a row: each takes the answer of its old code, not of its namesake', () => {
    const to = [row('2', { formerly: ['1'] }), row('3', { formerly: ['2'] })];
    const answers = { '1': { met: true }, '2': { met: false } };
    expect(carried([row('1'), row('2')], to, answers)).toEqual({
      answers: { '2': { met: true }, '3': { met: false } },
      left: [],
    });
  });

  test('split: both halves take it, as far as it fits', () => {
    const halves = [row('1a', { formerly: ['1'] }), counted('1b', { formerly: ['1'] })];
    expect(carried([row('1')], halves, { '1': met })).toEqual({ answers: { '1a': met }, left: [] });
    expect(carried([row('1')], halves.slice(0, 1).concat(row('1b', { formerly: ['1'] })), { '1': met })).toEqual({
      answers: { '1a': met, '1b': met },
      left: [],
    });
  });

  describe('joined', () => {
    const allow = { applicability: { byEvaluator: 'allow' as const } };
    const from = [row('1', allow), row('2', allow)];
    const to = [row('12', { ...allow, formerly: ['1', '2'] })];

    test.each<[string, object, object]>([
      ['both alike', { '1': met, '2': met }, met],
      ['one alone', { '2': { met: false } }, { met: false }],
      [
        'neither applies, for different reasons',
        { '1': { notApplicable: '甲' }, '2': { notApplicable: '乙' } },
        { notApplicable: '甲' },
      ],
    ])('%s', (_, answers, expected) => {
      expect(carried(from, to, answers)).toEqual({ answers: { '12': expected }, left: [] });
    });

    test('answered differently, it stays open', () => {
      const answers = { '1': met, '2': { met: false } };
      expect(carried(from, to, answers)).toEqual({ answers: {}, left: ['indicator 1', 'indicator 2'] });
    });
  });

  test('a row that says it was nothing before starts anew, and one that is gone leaves its answer', () => {
    const answers = { '1': met, '2': met };
    expect(carried([row('1'), row('2')], [row('1', { formerly: [] })], answers)).toEqual({
      answers: {},
      left: ['indicator 1', 'indicator 2'],
    });
  });
});

describe('facts, parameters and readings', () => {
  const text = { zh: '项' };
  const anchor = { document: 'd', clause: '1' };
  const fact = (id: string, type: 'boolean' | 'number', unit?: string) => ({
    id,
    order: 1,
    label: text,
    type,
    ...(unit && { unit }),
  });
  const reading = (...alternatives: string[]) => ({
    id: 'bound',
    order: 1,
    question: text,
    default: alternatives[0]!,
    alternatives: alternatives.map((id, order) => ({ id, order, label: text, changes: [] })),
    reason: text,
    anchor,
  });
  const left = (from: Partial<Ruleset>, to: Partial<Ruleset>, past: object) => {
    const carry = carrier(standard([row('1')], from), standard([row('1')], to));
    const found = carry({ format: 1, ruleset: 'small', answers: {}, ...past });
    return { ...found.assessment, left: found.left.map(({ kind, code }) => `${kind} ${code}`) };
  };

  test('go by name; what the new ruleset does not ask for is left', () => {
    const facts = [fact('size', 'number', 'm²')];
    const parameters = [{ id: 'local', order: 1, label: text, range: { atLeast: 0 }, anchor }];
    const past = { facts: { size: '5', old: true }, parameters: { local: '60', gone: '1' } };
    expect(left({ facts, parameters }, { facts, parameters }, past)).toMatchObject({
      facts: { size: '5' },
      parameters: { local: '60' },
      left: ['fact old', 'parameter gone'],
    });
  });

  test.each([
    ['another type', [fact('size', 'boolean')]],
    ['another unit', [fact('size', 'number', 'hm²')]],
    ['no unit any more', [fact('size', 'number')]],
  ])('a fact of %s is another fact', (_, facts) => {
    const past = { facts: { size: '5' } };
    expect(left({ facts: [fact('size', 'number', 'm²')] }, { facts }, past)).toMatchObject({
      facts: {},
      left: ['fact size'],
    });
  });

  test('a reading goes along as long as its alternative is there', () => {
    const past = { readings: { bound: 'sixty' } };
    const before = { readings: [reading('seventy', 'sixty')] };
    expect(left(before, before, past)).toMatchObject({ readings: { bound: 'sixty' }, left: [] });
    const after = { readings: [reading('seventy', 'fifty')] };
    expect(left(before, after, past)).toMatchObject({ readings: {}, left: ['reading bound'] });
  });

  test('an item that only a reading brings takes its answer under that reading', () => {
    const extra = reading('without', 'with');
    extra.alternatives[1]!.changes.push({ op: 'add', at: '/indicators/9', value: { ...row('9'), order: 9 } } as never);
    const both = standard([row('1')], { readings: [extra] });
    const carry = carrier(both, both);
    const past = { format: 1, ruleset: 'small', answers: { '9': met } };
    expect(carry({ ...past, readings: { bound: 'with' } })).toMatchObject({
      assessment: { answers: { '9': met } },
      left: [],
    });
    expect(carry(past)).toMatchObject({ assessment: { answers: {} }, left: [{ kind: 'indicator', code: '9' }] });
  });

  test('enterprise and date stay as they were', () => {
    const past = { enterprise: { name: '甲' }, date: '2025-03-31', adoption: 'x' };
    expect(left({}, {}, past)).toMatchObject({ enterprise: { name: '甲' }, date: '2025-03-31', ruleset: 'small' });
    expect(left({}, {}, past)).not.toHaveProperty('adoption');
  });
});
