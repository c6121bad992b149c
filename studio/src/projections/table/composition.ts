import { ordered } from '@biaochi/engine';
import type { Class, Indicator, Ruleset } from '@biaochi/schemas/types';
import { sumOfFull } from './points.js';

/** How many indicators of one class there are among some, and what they earn at most (null where they earn none). */
export interface ClassShare {
  class: Class;
  count: number;
  full: string | null;
}

/** The classes among some indicators, in the ruleset's order; those without a member are left out. */
export function composition(ruleset: Ruleset, indicators: readonly Indicator[]): ClassShare[] {
  return ordered(ruleset.classes)
    .map((each): ClassShare => {
      const members = indicators.filter((indicator) => indicator.class === each.code);
      return { class: each, count: members.length, full: sumOfFull(ruleset, members) };
    })
    .filter(({ count }) => count > 0);
}
