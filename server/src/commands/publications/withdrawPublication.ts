import type { PublicationState } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { again } from '../again.js';
import { asReason } from '../bodies.js';
import type { PublishedRecord } from '../drafts/publishDraft.js';
import { peopleNamed } from '../../storage/index.js';
import { type Means, now } from '../records.js';
import { findPublication } from './findPublication.js';

/** Withdraws a published version, with a reason: it is picked no more, and what was issued under it stands. */
export function withdrawPublication(means: Means, digest: string, body: unknown, by: string): Promise<PublishedRecord> {
  const reason = asReason(body);
  return again(async () => {
    const { publication, state, revision } = await findPublication(means, digest);
    if (state.state === 'withdrawn') throw Fault.of('publication-withdrawn', { seen: digest });
    const entry = { state: 'withdrawn' as const, at: now(means), by, reason };
    const people = { ...state.people, ...(await peopleNamed(means.storage, [by])) };
    const value: PublicationState = { state: 'withdrawn', history: [...state.history, entry], people };
    const note = { by, action: 'ruleset-withdrawn', subject: `publications/${digest}`, details: { reason } };
    await means.storage.commit([{ collection: 'publicationStates', id: digest, expected: revision, value }], note);
    return { publication, state: value };
  });
}
