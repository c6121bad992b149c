import { sameJson } from '@biaochi/engine';
import type { DraftRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import { asDraft } from '../bodies.js';
import { type Means, now } from '../records.js';
import { demandFresh } from '../stale.js';
import { changeDraft } from './changeDraft.js';
import { findDraft } from './findDraft.js';

/**
 * Saves a draft's content over the revision that the writer saw. The same content again changes nothing, so that a save
 * whose answer was lost may be sent once more. What is changed under review goes back to its editors.
 */
export async function saveDraft(
  means: Means,
  id: string,
  expected: number,
  content: unknown,
  by: string,
): Promise<Stored<DraftRecord>> {
  const draft = asDraft(content);
  const current = await findDraft(means, id);
  if (sameJson(draft, current.value.content)) return current;
  demandFresh(`drafts/${id}`, expected, current);
  const value: DraftRecord = {
    ...current.value,
    content: draft,
    state: 'draft',
    changedBy: by,
    changedAt: now(means),
  };
  return changeDraft(means, current, value, { by, action: 'draft-saved' });
}
