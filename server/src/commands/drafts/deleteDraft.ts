import type { Means } from '../records.js';
import { demandFresh } from '../stale.js';
import { findDraft } from './findDraft.js';
import { milestonesGone } from './milestones.js';

/** Deletes a draft at the revision that was seen, and what was kept of it. */
export async function deleteDraft(means: Means, id: string, expected: number, by: string): Promise<void> {
  const current = await findDraft(means, id);
  demandFresh(`drafts/${id}`, expected, current);
  const { id: ruleset, version } = current.value.content.ruleset;
  const note = { by, action: 'draft-deleted', subject: `drafts/${id}`, details: { ruleset: `${ruleset}@${version}` } };
  const kept = await milestonesGone(means.storage, id);
  await means.storage.commit([{ collection: 'drafts', id, expected, value: null }, ...kept], note);
}
