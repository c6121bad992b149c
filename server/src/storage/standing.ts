import type { PublicationState, PublishedRuleset } from '@biaochi/schemas/types';
import type { RulesetStanding, StoredRuleset } from './rulesetStore.js';

/** A version named by its digest. */
export const referenceTo = ({ document: { id, version }, digest }: StoredRuleset): PublishedRuleset => {
  return { id, version, digest };
};

/** How a version that ships stands among those that ship, which come newest first. */
export function shippedStanding(stored: StoredRuleset, versions: readonly StoredRuleset[]): RulesetStanding {
  const at = versions.findIndex(({ digest }) => digest === stored.digest);
  const higher = versions[at - 1];
  const standing = { since: null, by: null, shipped: true } as const;
  return higher
    ? { ...standing, state: 'superseded', successor: referenceTo(higher) }
    : { ...standing, state: 'published' };
}

/** How a version that was published here stands. */
export function publishedStanding({ state, history }: PublicationState): RulesetStanding {
  const { at, by, reason, successor } = history.at(-1)!;
  return {
    ...{ state, since: at, by, shipped: false },
    ...(reason !== undefined && { reason }),
    ...(successor && { successor }),
  };
}
