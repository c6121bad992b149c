import type { Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { holderOf, isKeyedList, joinAddress, keyOf, nodeAt, splitAddress } from '../model/index.js';
import { withCounted } from './recount.js';
import { inAddress, type Naming, withNames } from './renameMentions.js';

/** The naming that gives the one member at a place another key. */
export function namingOf(place: string, key: string): Naming {
  return (parts) => (joinAddress(...parts) === place ? key : parts.at(-1)!);
}

/** Whether a member stands at a place, in the ruleset as it is or under some alternative of a reading. */
function stands(ruleset: Ruleset, place: string): boolean {
  const added = (ruleset.readings ?? []).some(({ alternatives }) =>
    alternatives.some(({ changes }) => changes.some(({ op, at }) => op === 'add' && at === place)),
  );
  const list = nodeAt(ruleset, holderOf(place));
  return added || (Array.isArray(list) && list.some((member) => keyOf(member) === splitAddress(place).at(-1)));
}

/**
 * A ruleset in which one member of a list has another code or id, and everything that names it follows: conditions,
 * formulas, selectors, bounds, anchors, readings and their changes. Refused with a finding, the ruleset as it was, where
 * nothing stands at `place` or something does under the new key.
 *
 * A code is also known to past answers: a revision says so with `formerly`, which the caller sets.
 */
export function renameMember(
  ruleset: Ruleset,
  place: string,
  key: string,
): { ruleset: Ruleset; diagnostics: Diagnostic[] } {
  const refused = (finding: Diagnostic) => ({ ruleset, diagnostics: [finding] });
  const [own, list = ''] = splitAddress(place).reverse();
  if (!isKeyedList(list, {}) || !stands(ruleset, place)) {
    return refused(diagnostic('change-misses', place, { at: place, near: '' }));
  }
  if (own === key) return { ruleset, diagnostics: [] };
  const at = holderOf(place) + joinAddress(key);
  if (stands(ruleset, at)) return refused(diagnostic('change-exists', place, { at }));
  const after = withNames(ruleset, namingOf(place, key));
  return { ruleset: withCounted(ruleset, after, place, key), diagnostics: [] };
}

/** An address that leads to or through the renamed member, as it reads after `renameMember`. */
export const renameInAddress = (address: string, place: string, key: string): string =>
  inAddress(address, namingOf(place, key));
