import { nodeAt, splitAddress } from '@biaochi/engine';
import type { Draft, Selector } from '@biaochi/schemas/types';
import { type Command, isRefusal, type Refusal } from './command.js';
import { codesUnder, groupsUnder } from './connect.js';
import { toggleSelected } from './gates.js';
import { removePlace } from './removePlace.js';

/** All of a group out of a selector, by whatever the selector names it: groups, or codes. */
function withoutGroup(draft: Draft, at: string, group: string): Draft | Refusal {
  const { groups = [], codes = [], classes = [] } = (nodeAt(draft.ruleset, at) as Selector | undefined) ?? {};
  const under = groupsUnder(draft.ruleset, group);
  const named = groups.filter((each) => under.has(each));
  const members = new Set(codesUnder(draft.ruleset, group));
  const steps: [list: 'groups' | 'codes', key: string][] =
    named.length > 0
      ? named.map((each) => ['groups', each])
      : codes.filter((code) => members.has(code)).map((code) => ['codes', code]);
  if (steps.length === 0) return { refused: classes.length > 0 ? 'disconnectByClass' : 'disconnectElsewhere' };
  return steps.reduce<Draft | Refusal>(
    (last, [list, key]) => (isRefusal(last) ? last : toggleSelected(at, list, key).run(last)),
    draft,
  );
}

/**
 * Lets one thing no longer flow into another, both by their places: a group no longer counts in a total or gate, a total
 * no longer bounds a grade. It is the very change that the builders make; where the line stems from a class, a formula,
 * a condition or a veto, it is refused with where that is written.
 */
export const disconnect = (from: string, to: string): Command => ({
  label: 'disconnect',
  run: (draft) => {
    const [source, key = ''] = splitAddress(from);
    const [target, , part] = splitAddress(to);
    if (source === 'totals' && target === 'grades' && part === 'bounds')
      return removePlace(to)?.run(draft) ?? { refused: 'disconnectElsewhere' };
    const holder = nodeAt(draft.ruleset, to) as { members?: Selector } | undefined;
    if (source !== 'groups' || holder?.members === undefined) return { refused: 'disconnectElsewhere' };
    return withoutGroup(draft, `${to}/members`, key);
  },
});
