import { fixtureDigest } from '@biaochi/engine';
import type { DraftRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import { again } from '../again.js';
import { type Means, now } from '../records.js';
import { changeDraft } from './changeDraft.js';
import { findDraft } from './findDraft.js';

/** Somebody confirms what a fixture expects and why, as its digest says; a later edit voids it. */
export function verifyFixture(
  means: Means,
  id: string,
  { fixture: seen, digest }: { fixture: string; digest: string },
  by: string,
): Promise<Stored<DraftRecord>> {
  return again(async () => {
    const current = await findDraft(means, id);
    const fixture = current.value.content.fixtures.find((one) => one.id === seen);
    if (!fixture || fixtureDigest(fixture) !== digest) throw Fault.of('verification-outdated', { seen });
    if (fixture.derivation.length === 0) throw Fault.of('derivation-missing', { seen });
    const others = current.value.verifications.filter((one) => one.fixture !== seen);
    const verifications = [...others, { fixture: seen, digest, by, at: now(means) }];
    const details = { fixture: seen, digest };
    return changeDraft(
      means,
      current,
      { ...current.value, verifications },
      { by, action: 'fixture-verified', details },
    );
  });
}

/** Takes the verification of a fixture back. */
export function unverifyFixture(means: Means, id: string, fixture: string, by: string): Promise<Stored<DraftRecord>> {
  return again(async () => {
    const current = await findDraft(means, id);
    const verifications = current.value.verifications.filter((one) => one.fixture !== fixture);
    if (verifications.length === current.value.verifications.length) return current;
    const note = { by, action: 'fixture-unverified', details: { fixture } };
    return changeDraft(means, current, { ...current.value, verifications }, note);
  });
}
