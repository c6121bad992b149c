import { describe, expect, it } from 'vitest';
import {
  pressed,
  withAllChecks,
  withCheck,
  withGiven,
  withJustification,
  withLevel,
  withMet,
  withNotApplicable,
  withoutNotApplicable,
  withValue,
} from '../../studio/src/projections/form/answers.js';
import {
  entityProgress,
  freshId,
  withFact,
  withMember,
  withName,
  withoutMember,
} from '../../studio/src/projections/form/entities.js';
import { changesBetween, same } from '../../studio/src/projections/form/changes.js';
import { fieldsOf } from '../../studio/src/projections/form/fields.js';
import { headline } from '../../studio/src/projections/verdict/headline.js';
import { scopeOf } from '../../studio/src/projections/explanation/scope.js';
import { showSpan, showText } from '../../studio/src/projections/words/figures.js';
import { plain, say } from '../../studio/src/projections/words/sentence.js';
import { answers, evaluated, justShort, sgipa } from './sgipa.js';

const fields = (code: string): string[] => {
  const indicator = sgipa.indicators.find((each) => each.code === code);
  return indicator ? fieldsOf(indicator).map((field) => field.type) : [];
};

describe('what the form asks for', () => {
  it.each([
    ['16', ['met']],
    ['8', ['checks']],
    ['10', ['checks']],
    ['21', ['values']],
  ])('at %s', (code, expected) => {
    expect(fields(code)).toEqual(expected);
  });
});

describe('what the form asks for where the evaluator gives a value', () => {
  it('is the value within its range, with its justification', () => {
    const range = { atLeast: '0', atMost: '10' };
    const [first] = sgipa.indicators;
    expect(first && fieldsOf({ ...first, scoring: { method: 'value', range } })).toEqual([{ type: 'value', range }]);
  });
});

describe('answers', () => {
  it('press and take back', () => {
    expect(withMet(undefined, true)).toEqual({ met: true });
    expect(withMet({ met: true }, true)).toBeUndefined();
    expect(withMet({ met: true, note: 'seen' }, false)).toEqual({ met: false, note: 'seen' });
    expect(pressed({ met: false })).toBe('unmet');
    expect(pressed({ notApplicable: '' })).toBe('notApplicable');
  });

  it('tick sub-checks one by one or all at once', () => {
    expect(withCheck({ checks: { a: true } }, 'b', false)).toEqual({ checks: { a: true, b: false } });
    expect(withCheck({ checks: { a: true } }, 'a', undefined)).toBeUndefined();
    expect(withAllChecks(undefined, ['a', 'b'], true)).toEqual({ checks: { a: true, b: true } });
  });

  it('keep values as they were typed, so that nothing is rounded on the way', () => {
    expect(withValue(undefined, 'used', '3.950')).toEqual({ values: { used: '3.950' } });
    expect(withValue({ values: { used: '1', total: '2' } }, 'used', '')).toEqual({ values: { total: '2' } });
    expect(withLevel({ level: 2 }, 3)).toEqual({ level: 3 });
    expect(withLevel({ level: 2 }, 2)).toBeUndefined();
  });

  it('give a value as it was typed, and why', () => {
    expect(withGiven(undefined, '8.50')).toEqual({ value: '8.50' });
    expect(withJustification({ value: '8.50' }, 'seen')).toEqual({ value: '8.50', justification: 'seen' });
    expect(withGiven({ value: '8', justification: 'seen' }, '')).toEqual({ justification: 'seen' });
    expect(withJustification({ justification: 'seen' }, '')).toBeUndefined();
    expect(withGiven({ notApplicable: 'none' }, '8')).toEqual({ value: '8' });
  });

  it('say not applicable with a reason and nothing beside it', () => {
    expect(withNotApplicable({ met: true, evidence: ['1'] }, 'none')).toEqual({
      notApplicable: 'none',
      evidence: ['1'],
    });
    expect(withoutNotApplicable({ notApplicable: 'none' })).toBeUndefined();
    expect(withMet({ notApplicable: 'none' }, true)).toEqual({ met: true });
  });

  it('tell what was changed, whatever the order of keys', () => {
    expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(same([1], { 0: 1 })).toBe(false);
    const after = { ...justShort, answers: { ...justShort.answers, '16': { met: false } }, facts: { area: '3' } };
    expect(changesBetween(justShort, after)).toEqual({ answers: ['16'], facts: ['area'] });
  });
});

describe('the head of a verdict', () => {
  const gap = (used: string) => {
    const { ruleset, result } = evaluated({
      ...justShort,
      answers: { ...justShort.answers, ...answers(used).answers, ...rest },
    });
    return headline(scopeOf(ruleset, result, 'zh'))?.gap;
  };
  const { '21': _, ...rest } = justShort.answers;

  it.each([
    ['395', { side: 'short', by: '0.05' }],
    ['400', { side: 'even', by: '0' }],
    ['401', { side: 'over', by: '0.01' }],
  ])('with %s tce says the exact distance', (used, expected) => {
    expect(gap(used)).toEqual(expected);
  });

  it('says what is still to go at the least', () => {
    const { ruleset, result } = evaluated({ ...justShort, answers: rest });
    expect(headline(scopeOf(ruleset, result, 'zh'))?.gap).toEqual({ side: 'open', by: '4' });
    // A least value that does not end is told in twelve places, and so is what is missing to it.
    const totals = { ...result.totals, Q: { ...result.totals['Q']!, min: '69.288888888889' } };
    const gap = headline(scopeOf(ruleset, { ...result, totals }, 'zh'))?.gap;
    expect(gap).toEqual({ side: 'open', by: '≈0.7111' });
  });
});

describe('figures and sentences', () => {
  it.each([
    ['69.95', 1, '69.95'],
    ['70', 1, '70.0'],
    ['-3', 0, '\u22123'],
    ['10000', 0, '10\u2009000'],
    ['25/43', 0, '≈0.5814'],
  ])('write %s with at least %i decimals as %s', (text, decimals, expected) => {
    expect(showText(text, decimals)).toBe(expected);
  });

  it('write what is open as both ends', () => {
    expect(showSpan('52.4', '104.2', 1)).toBe('52.4–104.2');
    expect(showSpan('5', '5')).toBe('5');
    expect(showSpan('0', null)).toBe('0–…');
  });

  it('count, and refuse a hole that nothing fills', () => {
    expect(plain(say('{n} {n|item|items}', { n: 1 }))).toBe('1 item');
    expect(plain(say('{n} {n|item|items}', { n: 2 }))).toBe('2 items');
    expect(() => say('{missing}')).toThrow('missing');
  });
});

describe('entities', () => {
  const two = withMember(withMember(undefined));

  it('are added under ids of their own, a free one first', () => {
    expect(two).toEqual([{ id: '1' }, { id: '2' }]);
    expect(freshId([{ id: '2' }, { id: 'A' }])).toBe('1');
    expect(withMember(withoutMember(two, '1')).map(({ id }) => id)).toEqual(['2', '1']);
  });
  it('are named, and filled in, and emptied again', () => {
    const named = withFact(withName(two, '2', '二号楼'), '2', 'area', '120');
    expect(named).toEqual([{ id: '1' }, { id: '2', name: '二号楼', facts: { area: '120' } }]);
    expect(withName(withFact(named, '2', 'area', undefined), '2', '')).toEqual(two);
  });
  it('are unknown once the last is taken out: nobody has said that there are none', () => {
    expect(withoutMember(two, '1')).toEqual([{ id: '2' }]);
    expect(withoutMember([{ id: '2' }], '2')).toBeUndefined();
  });
  it('count by what is stated of each, a list that is not given as one thing open', () => {
    const list = { id: 'rooms', order: 1, label: { zh: '房间' }, aggregates: [] };
    const facts = ['a', 'b'].map((id, order) => ({ id, order, label: { zh: id }, type: 'boolean' as const }));
    const ruleset = { ...sgipa, entities: [{ ...list, facts }] };
    const given = (rooms: object[] | undefined) => ({
      format: 1,
      ruleset: 'x',
      answers: {},
      ...(rooms && { entities: { rooms } }),
    });
    const progress = (rooms: object[] | undefined) => entityProgress(ruleset, given(rooms) as never);
    expect(progress(undefined)).toEqual({ done: 0, of: 1 });
    expect(progress([])).toEqual({ done: 0, of: 0 });
    expect(progress([{ id: '1', facts: { a: true } }, { id: '2' }])).toEqual({ done: 1, of: 4 });
  });
});
