import type { Result } from '@biaochi/schemas/types';
import { showSpan, showText } from './words/figures.js';

/** A total in short: its exact value with at least `decimals` decimals, `62–72` while it is open, a dash where it has no value. */
export function totalFigure(total: Result['totals'][string] | undefined, decimals = 1): string {
  if (!total) return '–';
  const { exact, value, min, max } = total;
  const settled = exact ?? value;
  if (settled !== null) return showText(settled, decimals);
  return min === null && max === null ? '–' : showSpan(min, max);
}
