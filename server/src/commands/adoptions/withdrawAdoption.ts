import type { AdoptionState } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { again } from '../again.js';
import { asReason } from '../bodies.js';
import { peopleNamed } from '../../storage/index.js';
import { type Means, now } from '../records.js';
import { findAdoption, type PublishedAdoption } from './findAdoption.js';

/** Withdraws an adoption, with a reason: it is selected no more, and what was issued with it stands. */
export function withdrawAdoption(means: Means, digest: string, body: unknown, by: string): Promise<PublishedAdoption> {
  const reason = asReason(body);
  return again(async () => {
    const { record, state, revision: expected } = await findAdoption(means, digest);
    if (state.state === 'withdrawn') throw Fault.of('adoption-withdrawn', { seen: digest });
    const people = await peopleNamed(means.storage, [by]);
    const value: AdoptionState = { state: 'withdrawn', withdrawn: { by, at: now(means), reason }, people };
    const note = { by, action: 'adoption-withdrawn', subject: `adoptions/${digest}`, details: { reason } };
    const [revision] = await means.storage.commit(
      [{ collection: 'adoptionStates', id: digest, expected, value }],
      note,
    );
    return { record, state: value, revision: revision! };
  });
}
