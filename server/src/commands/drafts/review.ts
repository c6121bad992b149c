import type { DraftRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import { again } from '../again.js';
import type { Means } from '../records.js';
import { changeDraft } from './changeDraft.js';
import { findDraft } from './findDraft.js';

const actions = { inReview: 'draft-handed-to-review', draft: 'draft-handed-back' } as const;

/** Hands a draft to its reviewers, or back to its editors. */
export function setReview(
  means: Means,
  id: string,
  state: DraftRecord['state'],
  by: string,
): Promise<Stored<DraftRecord>> {
  return again(async () => {
    const current = await findDraft(means, id);
    if (current.value.state === state) return current;
    return changeDraft(means, current, { ...current.value, state }, { by, action: actions[state] });
  });
}
