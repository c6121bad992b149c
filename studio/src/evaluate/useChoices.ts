import type { PublishedRuleset, Text } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../access/useAccess.js';
import { listPublications } from '../api/publications.js';
import type { Standing } from '../api/rulesets.js';
import { useStandards } from '../document/useStandards.js';

/** One published version that an enterprise can be evaluated by. */
export interface Choice extends PublishedRuleset {
  readonly title: Text;
  readonly state: Standing['state'];
  readonly example: boolean;
}

/** The versions to choose from: the newest of each standard, then those superseded; what is withdrawn is not among them. */
export function useChoices(): readonly Choice[] {
  const { can } = useAccess();
  const newest = useStandards().map(({ id, version, digest, title, standing, example }): Choice => {
    return { id, version, digest, title, state: standing.state, example };
  });
  const { data = [] } = useQuery({
    queryKey: ['publications'],
    enabled: can('read', 'Publication'),
    queryFn: ({ signal }) => listPublications(signal),
  });
  const older = data
    .filter(({ digest, state }) => state.state === 'superseded' && !newest.some((each) => each.digest === digest))
    .map(({ id, version, digest, title, state }): Choice => {
      return { id, version, digest, title, state: state.state, example: false };
    });
  return [...newest.filter(({ example }) => !example), ...older, ...newest.filter(({ example }) => example)].filter(
    ({ state }) => state !== 'withdrawn',
  );
}
