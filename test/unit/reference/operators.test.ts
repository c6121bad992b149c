import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../engine/src/reference/formulas/parse.js';
import { operators } from '../../../engine/src/reference/operators.js';
import { toNumber } from '../../../engine/src/reference/value.js';

const run = (name: string, seen: unknown, bound: unknown): boolean | undefined => operators[name]?.(seen, bound);

describe('operators', () => {
  test.each([
    ['lessThan', '0.3', '0.30000000000000000001', true],
    ['lessThanInclusive', '25/43', '25/43', true],
    ['greaterThan', '2/3', '0.666666666666666666666666666666', true],
    ['greaterThanInclusive', '-1', '0', false],
    ['equal', '25/43', '25/43', true],
    ['notEqual', 'a', 'b', true],
    ['equal', false, false, true],
    ['in', 'met', ['met', 'notApplicable'], true],
    ['notIn', 'met', ['met'], false],
    ['contains', ['a', 'g'], 'g', true],
    ['doesNotContain', ['a'], 'g', true],
    ['equal', null, '2', false],
    ['notEqual', null, '2', true],
    ['in', null, ['1', '2'], false],
    ['notIn', null, ['1', '2'], true],
    ['lessThan', null, '2', false],
    ['greaterThanInclusive', null, '2', false],
  ])('%s %o %o', (name, seen, bound, wanted) => expect(run(name, seen, bound)).toBe(wanted));
  test.each([
    ['lessThan', 'many', '1'],
    ['greaterThan', 3, '1'],
    ['equal', undefined, 'a'],
    ['equal', true, 'true'],
    ['notEqual', 'a', null],
    ['lessThan', '1', null],
    ['in', 'a', 'abc'],
    ['notIn', 'a', undefined],
    ['contains', 'abc', 'a'],
    ['doesNotContain', ['a'], true],
  ])('%s throws on %o with %o', (name, seen, bound) => expect(() => run(name, seen, bound)).toThrow(TypeError));
});

test('canonical numbers of any length', () => {
  const digits = '1'.repeat(40);
  expect(toNumber(`-${digits}.5`)).toEqual({ n: -BigInt(`${digits}5`) / 5n, d: 2n });
  expect(() => toNumber('1e3')).toThrow(TypeError);
});

describe('formulas', () => {
  const shown = (text: string): string =>
    JSON.stringify(parseFormula(text), (key, value: unknown) => (key === 'kind' ? undefined : value));
  test('× binds more than +, and both from the left', () =>
    expect(shown('a－b－c×2÷（d＋1）')).toBe(shown('(a-b)-((c*2)/(d+1))')));
  test('signs before a value', () => expect(shown('-a*-b')).toBe(shown('(-a)*(-b)')));
  test.each(['', 'a+', '(a', 'a b', 'a)', 'min()', '2$'])('%o is none', (text) =>
    expect(() => parseFormula(text)).toThrow(),
  );
});
