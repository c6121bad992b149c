import type { DraftRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';

/** Writes a draft over what was seen of it, under a note. */
export async function changeDraft(
  { storage }: Means,
  { id, revision: expected }: Stored<DraftRecord>,
  value: DraftRecord,
  { by, action, details }: { by: string; action: string; details?: object },
): Promise<Stored<DraftRecord>> {
  const note = { by, action, subject: `drafts/${id}`, ...(details && { details }) };
  const [revision] = await storage.commit([{ collection: 'drafts', id, expected, value }], note);
  return { id, revision: revision!, value };
}
