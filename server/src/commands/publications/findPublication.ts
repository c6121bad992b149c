import { Fault } from '../../faults/index.js';
import type { PublishedRecord } from '../drafts/publishDraft.js';
import type { Means } from '../records.js';

/** A published version with its state and the state's revision; throws `publication-unknown`. */
export async function findPublication(
  { storage }: Means,
  digest: string,
): Promise<PublishedRecord & { readonly revision: number }> {
  const [publication, state] = await Promise.all([
    storage.get('publications', digest),
    storage.get('publicationStates', digest),
  ]);
  if (!publication || !state) throw Fault.of('publication-unknown', { seen: digest });
  return { publication: publication.value, state: state.value, revision: state.revision };
}
