import type { Language } from '../../diagnostics/index.js';
import { parseDecimal, toDecimal } from '../../numbers/index.js';

/** A number as people write it, its unit after it; anything else as it stands. */
export function numberWords(value: unknown, language: Language, unit = ''): string {
  const number = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : null;
  const text = number ? toDecimal(number) : String(value);
  if (unit === '' || !number) return text;
  return language === 'zh' || unit === '%' ? text + unit : `${text} ${unit}`;
}

/** Points: 5分, 5 points. */
export const pointsWords = (value: unknown, language: Language): string => {
  const text = numberWords(value, language);
  return language === 'zh' ? `${text}分` : `${text} ${text === '1' ? 'point' : 'points'}`;
};

const ENDS = { atLeast: '≥', above: '>', atMost: '≤', below: '<' } as const;

/** The ends of a range, of limits or of a bound, `≥ 0, < 10`; `other` writes an end that is no number. */
export function rangeWords(
  range: object,
  language: Language,
  unit = '',
  other: (end: unknown) => string = String,
): string {
  const ends = Object.entries(ENDS).flatMap(([name, sign]) => {
    const end = (range as Readonly<Record<string, unknown>>)[name];
    if (end === undefined) return [];
    return [`${sign} ${typeof end === 'object' ? other(end) : numberWords(end, language, unit)}`];
  });
  return ends.join(language === 'zh' ? '，' : ', ');
}
