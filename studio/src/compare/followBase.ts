import { digest } from '@biaochi/engine';
import type { Draft, Ruleset } from '@biaochi/schemas/types';
import { type Command, isRefusal } from '../commands/command.js';
import { withRuleset } from '../commands/edit.js';
import { mergeDrafts, withValueAt } from '../document/mergeDrafts.js';
import type { Merged } from '../saving/matter.js';
import type { Side } from '../saving/session.js';

/** A draft of a variant carried from the version of its base that it is pinned to onto another one; at a disagreement the variant's own. */
export function carriedOnto(draft: Draft, from: Ruleset, onto: Ruleset): Merged<Draft> {
  const { id, version } = draft.ruleset;
  // Under one identity, so that comparing them tells of their content alone.
  const as = (ruleset: Ruleset): Draft => ({ ...draft, ruleset: { ...ruleset, id, version } });
  return mergeDrafts(as(from), draft, as(onto));
}

/** Pins a variant to another version of its base; at each disagreement the side that was chosen stands. */
export const followBase = (from: Ruleset, onto: Ruleset, chosen: ReadonlyMap<string, Side>): Command => ({
  label: 'followBase',
  params: { base: onto.id, version: onto.version },
  run: (draft) => {
    const { content, disagreements } = carriedOnto(draft, from, onto);
    const next = disagreements
      .filter(({ place }) => chosen.get(place) === 'theirs')
      .reduce((sum, { place, theirs }) => withValueAt(sum, place, theirs), content);
    const settled = withRuleset(draft, next.ruleset);
    if (isRefusal(settled)) return settled;
    return { ...settled, base: { id: onto.id, version: onto.version, digest: digest(onto) } };
  },
});
