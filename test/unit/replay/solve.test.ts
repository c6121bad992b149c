import { parseDecimal, type Rational, rational, type Ruleset, toExact } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { limitsIn, quantitiesOf } from '../../../engine/src/replay/generate/quantities.js';
import { quantityAt, solveFor } from '../../../engine/src/replay/generate/solve.js';
import { levelled, measured, row, standard } from './small.js';

const text = { zh: '项' };
const anchor = { document: 'd', clause: '1' };
const formula = (formulaText: string, where: Record<string, string>) => ({ text: formulaText, where });
const derived = (id: string, order: number, of: ReturnType<typeof formula>, more: object = {}) =>
  ({ id, order, label: text, formula: of, ...more, anchor }) as NonNullable<Ruleset['derived']>[number];
const number = (id: string, order: number) => ({ id, order, label: text, type: 'number' as const });

const rules = standard([{ ...measured('1', 't') }, row('2')], {
  facts: [number('used', 1), number('all', 2)],
  derived: [
    derived('share', 1, formula('100 × u ÷ a', { u: 'fact:used', a: 'fact:all' }), {
      range: { atLeast: 0, atMost: 100 },
    }),
    derived('rest', 2, formula('100 − s', { s: 'derived:share' })),
    derived('square', 3, formula('u × u', { u: 'fact:used' })),
    derived('mixed', 4, formula('s + m', { s: 'derived:share', m: 'value:1/amount' })),
    derived('scored', 5, formula('p', { p: 'points:1' })),
  ],
});
const entered = (numbers: Record<string, string>): Map<string, Rational> =>
  new Map(Object.entries(numbers).map(([reference, value]) => [reference, parseDecimal(value)!]));
const text2 = (x: Rational | null): string | null => x && toExact(x);

describe('what a quantity comes to', () => {
  test.each([
    ['fact:used', { 'fact:used': '3' }, '3'],
    ['derived:share', { 'fact:used': '1', 'fact:all': '3' }, '100/3'],
    ['derived:rest', { 'fact:used': '1', 'fact:all': '4' }, '75'],
    ['derived:mixed', { 'fact:used': '1', 'fact:all': '4', 'value:1/amount': '0.5' }, '25.5'],
    ['derived:share', { 'fact:used': '1', 'fact:all': '0' }, null],
    ['derived:rest', { 'fact:used': '1' }, null],
    ['derived:scored', {}, null],
  ])('%s of %o is %s', (reference, numbers, expected) => {
    expect(text2(quantityAt(reference, entered(numbers), rules))).toBe(expected);
  });
});

describe('the input that brings a quantity to a target', () => {
  const given = { 'fact:used': '7', 'fact:all': '400', 'value:1/amount': '2' };
  test.each([
    ['fact:used', 'fact:used', '12', '12'],
    ['derived:share', 'fact:used', '10', '40'],
    ['derived:share', 'fact:used', '9.99', '39.96'],
    ['derived:rest', 'fact:used', '100', '0'],
    ['derived:mixed', 'value:1/amount', '10', '8.25'],
    ['derived:mixed', 'fact:used', '10', '32'],
    ['derived:share', 'fact:all', '10', null],
    ['derived:square', 'fact:used', '9', null],
    ['derived:share', 'value:1/amount', '9', null],
    ['derived:scored', 'fact:used', '9', null],
  ])('%s through %s to %s: %s', (quantity, input, target, expected) => {
    const found = solveFor(quantity, input, parseDecimal(target)!, entered(given), rules);
    expect(text2(found)).toBe(expected);
    if (found) {
      const after = new Map([...entered(given), [input, found]]);
      expect(text2(quantityAt(quantity, after, rules))).toBe(target);
    }
  });

  test('is exact where it does not end', () => {
    const found = solveFor(
      'derived:share',
      'fact:used',
      rational(1),
      entered({ 'fact:used': '1', 'fact:all': '3' }),
      rules,
    );
    expect(text2(found)).toBe('0.03');
    const third = solveFor(
      'derived:rest',
      'fact:used',
      rational(100, 3),
      entered({ 'fact:used': '1', 'fact:all': '1' }),
      rules,
    );
    expect(text2(third)).toBe('2/3');
  });
});

describe('where verdicts turn', () => {
  const leaf = (fact: string, value: unknown) => ({ fact, operator: 'greaterThanInclusive', value }) as never;
  const levels = [
    {
      id: 2,
      order: 1,
      points: '2',
      label: text,
      when: { any: [leaf('value:3/amount', '95'), leaf('derived:share', 80)] },
    },
    {
      id: 1,
      order: 2,
      points: '1',
      label: text,
      when: { not: { all: [leaf('value:3/amount', 95), leaf('fact:used', { fact: 'fact:all' })] } },
    },
  ];
  const full = standard(
    [
      measured('1', 't'),
      { ...levelled('3', []), ...{ inputs: measured('3', 't').inputs! }, scoring: { method: 'levels', levels } },
    ],
    {
      facts: rules.facts!,
      derived: rules.derived!,
      conditions: [{ id: 'c', order: 1, label: text, when: leaf('derived:rest', '20') }],
      readings: [
        {
          id: 'r',
          order: 1,
          question: text,
          default: 'a',
          alternatives: [
            { id: 'a', order: 1, label: text, changes: [] },
            { id: 'b', order: 2, label: text, changes: [{ op: 'replace', at: '/x', value: leaf('fact:used', 1) }] },
          ],
          reason: text,
          anchor,
        },
      ],
    },
  );
  const shown = (limits: readonly (Rational | string)[]) =>
    limits.map((limit) => (typeof limit === 'string' ? limit : toExact(limit)));

  test('is gathered from bands and from conditions wherever they stand, each once, readings aside', () => {
    const found = limitsIn(full);
    expect(Object.fromEntries([...found].map(([reference, limits]) => [reference, shown(limits)]))).toEqual({
      'value:1/amount': ['50'],
      'value:3/amount': ['95'],
      'derived:share': ['80'],
      'derived:rest': ['20'],
      'fact:used': ['fact:all'],
    });
  });

  test('belongs to quantities with the entered numbers that they come from', () => {
    const found = quantitiesOf(full).map(({ reference, inputs, limits }) => [reference, inputs, shown(limits)]);
    expect(found).toEqual([
      ['fact:used', ['fact:used'], ['fact:all']],
      ['value:1/amount', ['value:1/amount'], ['50']],
      ['value:3/amount', ['value:3/amount'], ['95']],
      ['derived:share', ['fact:used', 'fact:all'], ['80']],
      ['derived:rest', ['fact:used', 'fact:all'], ['20']],
      ['derived:square', ['fact:used'], []],
      ['derived:mixed', ['fact:used', 'fact:all', 'value:1/amount'], []],
    ]);
  });
});
