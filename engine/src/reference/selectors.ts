import type { Group, Indicator, Ruleset, Selector } from '@biaochi/schemas/types';
import { inOrder } from './lookup.js';

function isUnder(groups: readonly Group[], code: string | undefined, wanted: readonly string[]): boolean {
  for (let at = code, steps = 0; at !== undefined && steps <= groups.length; steps++) {
    if (wanted.includes(at)) return true;
    at = groups.find((group) => group.code === at)?.parent;
  }
  return false;
}

/** The indicators, in order, that match all that the selector states; a group brings what is under it. */
export function selected(ruleset: Ruleset, { classes, groups, codes }: Selector): Indicator[] {
  return inOrder(ruleset.indicators).filter(
    (indicator) =>
      (!classes || classes.includes(indicator.class)) &&
      (!groups || isUnder(ruleset.groups, indicator.group, groups)) &&
      (!codes || codes.includes(indicator.code)),
  );
}
