import { compare } from '@biaochi/engine';
import type { Range } from '@biaochi/schemas/types';
import { readFigure } from '../projections/words/figures.js';

/** Whether a typed number lies within a range; the server decides again. */
export function isWithin(text: string, { atLeast, above, atMost, below }: Range): boolean {
  const value = readFigure(text.trim());
  if (value === null || text.includes('/')) return false;
  const order = (end: string | number | undefined): number | null => {
    const limit = end === undefined ? null : readFigure(end);
    return limit === null ? null : compare(value, limit);
  };
  const [low, over, high, under] = [order(atLeast), order(above), order(atMost), order(below)];
  return (low ?? 0) >= 0 && (over ?? 1) > 0 && (high ?? 0) <= 0 && (under ?? -1) < 0;
}
