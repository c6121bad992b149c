import type { Clamp, Rounding } from '@biaochi/schemas/types';
import { showText } from '../words/figures.js';
import type { Scope } from './scope.js';

/** How a rounding is said: 四舍五入保留一位小数. */
export function roundingWords(scope: Scope, rounding: Rounding): string {
  if (rounding.step !== undefined)
    return scope.word(`rounding.${rounding.mode}.step`, { step: showText(rounding.step) });
  const digits = rounding.digits ?? 0;
  const places =
    digits === 0 || digits === 1 || digits === 2 || digits === 3
      ? scope.word(`place.${digits}`)
      : scope.word('place.n', { n: digits });
  return scope.word(`rounding.${rounding.mode}`, { places });
}

/** How limits are said: 不低于1，不高于9; empty where there are none. */
export function clampWords(scope: Scope, clamp: Clamp | undefined): string {
  const words: string[] = [];
  if (clamp?.atLeast !== undefined) words.push(scope.word('clamp.atLeast', { bound: showText(clamp.atLeast) }));
  if (clamp?.atMost !== undefined) words.push(scope.word('clamp.atMost', { bound: showText(clamp.atMost) }));
  return words.join(scope.word('word.comma'));
}
