import { documentDigest } from '@biaochi/engine';
import type { Adoption, AdoptionRecord, AdoptionState } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { findRuleset, peopleNamed, referenceTo } from '../../storage/index.js';
import { asAdoption, bodyInvalid } from '../bodies.js';
import { type Means, now } from '../records.js';
import type { PublishedAdoption } from './findAdoption.js';
import { valueFindings } from './valueFindings.js';

/** Publishes the parameter values that an authority sets for a ruleset in force. */
export async function publishAdoption(means: Means, body: unknown, by: string): Promise<PublishedAdoption> {
  const given = asAdoption(body);
  const { storage, store } = means;
  const ruleset = await findRuleset(store, given.ruleset.digest);
  if ((await store.standing(ruleset)).state === 'withdrawn') {
    throw Fault.of('ruleset-withdrawn', { seen: `${ruleset.document.id}@${ruleset.document.version}` });
  }
  const findings = valueFindings(ruleset.document, given);
  if (findings.length > 0) throw bodyInvalid(findings);
  const adoption: Adoption = { ...given, ruleset: referenceTo(ruleset) };
  const digest = documentDigest(adoption);
  if (await storage.get('adoptions', digest)) throw Fault.of('adoption-exists', { seen: digest });
  const record: AdoptionRecord = { digest, adoption, by, at: now(means), people: await peopleNamed(storage, [by]) };
  const state: AdoptionState = { state: 'published' };
  const [, revision] = await storage.commit(
    [
      { collection: 'adoptions', id: digest, expected: 0, value: record },
      { collection: 'adoptionStates', id: digest, expected: 0, value: state },
    ],
    { by, action: 'adoption-published', subject: `adoptions/${digest}`, details: { ruleset: adoption.ruleset.digest } },
  );
  return { record, state, revision: revision! };
}
