import type { DraftRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';

/** The draft of this number; throws `draft-unknown`. */
export async function findDraft({ storage }: Means, id: string): Promise<Stored<DraftRecord>> {
  const found = await storage.get('drafts', id);
  if (!found) throw Fault.of('draft-unknown', { seen: id });
  return found;
}
