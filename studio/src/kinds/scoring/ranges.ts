import type { Range } from '@biaochi/schemas/types';
import type { TFunction } from 'i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { withUnit } from '../../projections/explanation/values.js';

/** A range in words: 大于0%，小于10%; 不小于10%; 等于0%. */
export function rangeWords(range: Range, unit: string | undefined, t: TFunction<'panels'>): string {
  const show = (end: string | number): string => withUnit(showDecimal(String(end)), unit);
  const { atLeast, above, atMost, below } = range;
  if (atLeast !== undefined && atMost !== undefined && Number(atLeast) === Number(atMost)) {
    return t('exactly', { value: show(atLeast) });
  }
  const ends = [
    atLeast !== undefined && t('atLeast', { value: show(atLeast) }),
    above !== undefined && t('above', { value: show(above) }),
    atMost !== undefined && t('atMost', { value: show(atMost) }),
    below !== undefined && t('below', { value: show(below) }),
  ].filter((end) => end !== false);
  return ends.length === 0 ? t('anyValue') : ends.join(t('comma'));
}
