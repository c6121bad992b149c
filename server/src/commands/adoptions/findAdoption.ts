import type { AdoptionRecord, AdoptionState } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Means } from '../records.js';

/** An adoption with its state. */
export interface PublishedAdoption {
  readonly record: AdoptionRecord;
  readonly state: AdoptionState;
  /** The revision of the state. */
  readonly revision: number;
}

/** The adoption of this digest; throws `adoption-unknown`. */
export async function findAdoption({ storage }: Means, digest: string): Promise<PublishedAdoption> {
  const [record, state] = await Promise.all([storage.get('adoptions', digest), storage.get('adoptionStates', digest)]);
  if (!record || !state) throw Fault.of('adoption-unknown', { seen: digest });
  return { record: record.value, state: state.value, revision: state.revision };
}
