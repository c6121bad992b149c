import { readRuleset } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { readDraft } from '../api/drafts.js';
import type { ReplayEndChoice } from '../api/replays.js';
import { readRulesetDocument } from '../api/rulesets.js';

const DRAFT = 'draft:';

/** The value by which a draft is chosen as an end of a replay; versions are chosen by their digest. */
export const draftValue = (id: string): string => `${DRAFT}${id}`;

/** The draft that a value chooses, or null where it chooses a version. */
export const draftIn = (value: string): string | null => (value.startsWith(DRAFT) ? value.slice(DRAFT.length) : null);

/** What the server is asked for by a value and the readings that are taken for once. */
export function endChoice(value: string, readings: Readonly<Record<string, string>>): ReplayEndChoice {
  const draft = draftIn(value);
  const end = draft === null ? { ruleset: value } : { draft };
  return Object.keys(readings).length === 0 ? end : { ...end, readings };
}

/** The ruleset that a value chooses, as it stands now; null until it is there. */
export function useEnd(value: string | null): Ruleset | null {
  const { data } = useQuery({
    queryKey: ['replay-end', value],
    enabled: value !== null,
    queryFn: async ({ signal }) => {
      const draft = draftIn(value!);
      if (draft !== null) return (await readDraft(draft, signal)).content.ruleset;
      return readRuleset((await readRulesetDocument(value!, signal)).text).ruleset;
    },
    // A draft changes while it is edited.
    staleTime: 0,
    structuralSharing: false,
  });
  return data ?? null;
}
