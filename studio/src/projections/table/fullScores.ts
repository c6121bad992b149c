import { compare, parseDecimal } from '@biaochi/engine';
import type { Ruleset, Total } from '@biaochi/schemas/types';
import { catalogOf } from '../words/catalog.js';
import { sumOfFull } from './points.js';

/** A total whose full points the standard declares, and what its members come to. */
export interface FullScore {
  total: Total;
  declared: string;
  sum: string;
  agrees: boolean;
}

/** The totals with declared full points, each checked against the sum of its members. */
export function fullScores(ruleset: Ruleset): FullScore[] {
  const { totals, members } = catalogOf(ruleset);
  return totals.flatMap((total): FullScore[] => {
    if (!('full' in total) || total.full === undefined) return [];
    const declared = parseDecimal(total.full);
    const sum = sumOfFull(ruleset, members(total.members)) ?? '0';
    const summed = parseDecimal(sum);
    const agrees = declared !== null && summed !== null && compare(declared, summed) === 0;
    return [{ total, declared: String(total.full), sum, agrees }];
  });
}
