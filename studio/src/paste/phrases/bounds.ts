import type { Condition, Decimal, Reference } from '@biaochi/schemas/types';
import { decimalOf } from '../../commands/decimal.js';

/** A stretch of numbers that a phrase names: 「重复利用率≥85%，不足90%」. */
export interface Stretch {
  /** What is measured, as far as it is named. */
  readonly name: string;
  readonly unit: string | null;
  readonly low: { readonly at: Decimal; readonly closed: boolean } | null;
  readonly high: { readonly at: Decimal; readonly closed: boolean } | null;
}

const signs: readonly (readonly [RegExp, 'low' | 'high', boolean])[] = [
  [/^(≥|>=|不低于|不小于|不少于|至少|达到)/, 'low', true],
  [/^(>|＞|高于|大于|超过)/, 'low', false],
  [/^(≤|<=|不高于|不大于|不超过|至多)/, 'high', true],
  [/^(<|＜|不足|低于|小于|不到)/, 'high', false],
];
const number = /^(\d+(?:\.\d+)?)(%?)/;

/** Reads one bound at the beginning of some words. */
function boundAt(words: string) {
  for (const [sign, side, closed] of signs) {
    const [found] = sign.exec(words) ?? [];
    const [digits, at, unit] = found === undefined ? [] : (number.exec(words.slice(found.length)) ?? []);
    if (found !== undefined && digits !== undefined && at) {
      return { side, at: decimalOf(at), closed, unit: unit === '%' ? '%' : null, length: found.length + digits.length };
    }
  }
  return null;
}

/** A stretch between one or two bounds, whatever is measured; null where the words say anything else. */
export function stretchOf(words: string): Stretch | null {
  const text = words.replace(/[。.；;]$/, '');
  const start = [...text].findIndex((_, index) => boundAt(text.slice(index)) !== null);
  const first = start < 0 ? null : boundAt(text.slice(start));
  if (!first) return null;
  const rest = text.slice(start + first.length).replace(/^[，,且并、]+/, '');
  const second = rest === '' ? null : boundAt(rest);
  if (rest !== '' && (!second || second.length !== rest.length || second.side === first.side)) return null;
  const end = (side: 'low' | 'high'): Stretch['low'] => {
    const bound = [first, second].find((each) => each?.side === side);
    return bound ? { at: bound.at, closed: bound.closed } : null;
  };
  return { name: text.slice(0, start), unit: first.unit, low: end('low'), high: end('high') };
}

/** The condition that a number lies in a stretch. */
export function within({ low, high }: Stretch, fact: Reference): Condition {
  const parts: Condition[] = [
    ...(low
      ? [{ fact, operator: low.closed ? ('greaterThanInclusive' as const) : ('greaterThan' as const), value: low.at }]
      : []),
    ...(high
      ? [{ fact, operator: high.closed ? ('lessThanInclusive' as const) : ('lessThan' as const), value: high.at }]
      : []),
  ];
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}
