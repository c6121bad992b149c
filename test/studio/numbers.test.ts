import { describe, expect, it } from 'vitest';
import { showDecimal, showInterval } from '../../studio/src/i18n/numbers.js';
import { totalFigure } from '../../studio/src/projections/totalFigure.js';

describe('numbers as people read them', () => {
  it.each([
    ['69.95', 1, '69.95'],
    ['70', 1, '70.0'],
    ['-0.5', 0, '−0.5'],
    ['10000', 0, '10\u2009000'],
    ['1234567.125', 0, '1\u2009234\u2009567.125'],
    ['2000', 0, '2000'],
  ])('%s with %i decimals is %s', (value, decimals, shown) => {
    expect(showDecimal(value, decimals)).toBe(shown);
  });

  it('shows both ends of what is open', () => {
    expect(showInterval('62', '72')).toBe('62–72');
    expect(showInterval('70', '70', 1)).toBe('70.0');
    expect(showInterval('0', null)).toBe('0–…');
  });

  it.each([
    ['settled', { value: '69.95', exact: '69.95', min: '69.95', max: '69.95' }, '69.95'],
    ['settled without end', { value: '96.166666666667', exact: '577/6', min: '577/6', max: '577/6' }, '≈96.1667'],
    ['open', { value: null, exact: null, min: '45', max: '110' }, '45–110'],
    ['undefined', { value: null, exact: null, min: null, max: null }, '–'],
  ])('tells a total that is %s', (_, total, shown) => {
    expect(totalFigure({ ...total, because: [] })).toBe(shown);
  });
});
