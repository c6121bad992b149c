import type { Indicator, Ruleset, Selector } from '@biaochi/schemas/types';
import { byKey, ordered } from './members.js';

/** A group and those above it, from the inside out; a cycle is followed once. */
function above(group: string, groups: ReadonlyMap<string, Ruleset['groups'][number]>): string[] {
  const path: string[] = [];
  for (let at: string | undefined = group; at !== undefined && !path.includes(at); at = groups.get(at)?.parent) {
    path.push(at);
  }
  return path;
}

/** The indicators a selector picks, in the order of the table; a group stands for all that is under it. */
export function membersOf({ classes, groups, codes }: Selector, ruleset: Ruleset): Indicator[] {
  const headings = byKey(ruleset.groups);
  return ordered(ruleset.indicators).filter(
    (one) =>
      (!classes || classes.includes(one.class)) &&
      (!groups || above(one.group, headings).some((group) => groups.includes(group))) &&
      (!codes || codes.includes(one.code)),
  );
}
