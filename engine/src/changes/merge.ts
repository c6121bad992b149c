import type { Change, Ruleset } from '@biaochi/schemas/types';
import { sameJson } from '../model/index.js';
import { applyChanges } from './apply.js';
import { compareRulesets } from './compareRulesets.js';

/** Two changes that cannot both be had: at the same node or field, or one inside what the other takes away or replaces. */
export interface Conflict {
  readonly at: string;
  readonly ours: Change;
  readonly theirs: Change;
}

export interface Merged {
  /** The base with all that does not conflict; where there is a conflict, the base's value stands. */
  readonly ruleset: Ruleset;
  readonly conflicts: readonly Conflict[];
}

const within = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** A move only touches its member's order, so it meets no change of other fields. */
const touches = (change: Change): string => (change.op === 'move' ? `${change.at}/order` : change.at);

function meet(ours: Change, theirs: Change): boolean {
  const [one, other] = [touches(ours), touches(theirs)];
  return within(one, other) || within(other, one);
}

/**
 * Both sets of changes since a common base, merged three-way; the unit is a node or field. The same change on both
 * sides is taken once.
 */
export function merge(base: Ruleset, ours: Ruleset, theirs: Ruleset): Merged {
  const [left, right] = [compareRulesets(base, ours), compareRulesets(base, theirs)];
  const conflicts: Conflict[] = [];
  for (const one of left) {
    for (const other of right) {
      if (meet(one, other) && !sameJson(one, other)) conflicts.push({ at: one.at, ours: one, theirs: other });
    }
  }
  const disputed = new Set(conflicts.flatMap(({ ours: one, theirs: other }) => [one, other]));
  const agreed = left.filter((change) => !disputed.has(change));
  const more = right.filter((change) => !disputed.has(change) && !agreed.some((other) => sameJson(change, other)));
  return { ruleset: applyChanges(base, [...agreed, ...more]).ruleset, conflicts };
}
