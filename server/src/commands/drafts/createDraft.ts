import { randomUUID } from 'node:crypto';
import type { DraftRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import { asDraft } from '../bodies.js';
import { type Means, now } from '../records.js';

/** A new draft with this content. */
export async function createDraft(means: Means, content: unknown, by: string): Promise<Stored<DraftRecord>> {
  const draft = asDraft(content);
  const id = randomUUID();
  const at = now(means);
  const who = { createdBy: by, createdAt: at, changedBy: by, changedAt: at };
  const value: DraftRecord = { content: draft, state: 'draft', verifications: [], ...who };
  const details = { ruleset: `${draft.ruleset.id}@${draft.ruleset.version}` };
  const note = { by, action: 'draft-created', subject: `drafts/${id}`, details };
  const [revision] = await means.storage.commit([{ collection: 'drafts', id, expected: 0, value }], note);
  return { id, revision: revision!, value };
}
