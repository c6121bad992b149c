import type { PublishedRuleset, Text } from '@biaochi/schemas/types';
import type { Standing } from '../api/rulesets.js';
import { useStandards } from '../document/useStandards.js';

/** One published version that an enterprise can be evaluated by. */
export interface Choice extends PublishedRuleset {
  readonly title: Text;
  readonly state: Standing['state'];
  readonly example: boolean;
}

/** The versions to choose from: the newest of each standard, then those superseded, shipped ones too, then examples. */
export function useChoices(): readonly Choice[] {
  const standards = useStandards();
  const newest = standards.map(({ id, version, digest, title, standing, example }): Choice => {
    return { id, version, digest, title, state: standing.state, example };
  });
  const older = standards.flatMap(({ id, example, older: versions }) =>
    versions.map(({ version, digest, title, standing }): Choice => {
      return { id, version, digest, title, state: standing.state, example };
    }),
  );
  return [
    ...newest.filter(({ example }) => !example),
    ...older.filter(({ example }) => !example),
    ...newest.filter(({ example }) => example),
  ];
}
