import { byKey, ordered } from '@biaochi/engine';
import type { Group, Indicator, Ruleset } from '@biaochi/schemas/types';

/** The groups by code, each with the first-level group that holds it. */
function bandsOf({ groups }: Ruleset): Map<string, string> {
  const known = byKey(groups);
  const bandOf = (code: string, seen: readonly string[]): string => {
    const parent = known.get(code)?.parent;
    return parent === undefined || seen.includes(parent) ? code : bandOf(parent, [...seen, parent]);
  };
  return new Map(groups.map(({ code }) => [code, bandOf(code, [code])]));
}

/** The indicators as the table shows them: first-level groups in their order, in each its rows in theirs. */
export function tableOrder(ruleset: Ruleset): Indicator[] {
  const bands = bandsOf(ruleset);
  const rows = ordered(ruleset.indicators);
  return ordered(ruleset.groups).flatMap(({ code }) => rows.filter(({ group }) => bands.get(group) === code));
}

/** A first-level group and the groups under it, in order, however deep. */
export function groupsUnder(ruleset: Ruleset, band: string): Group[] {
  const bands = bandsOf(ruleset);
  return ordered(ruleset.groups).filter(({ code }) => bands.get(code) === band);
}
