import type { Assessment } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { findRuleset, type StoredRuleset } from '../../storage/index.js';
import { findAdoption, type PublishedAdoption } from '../adoptions/findAdoption.js';
import type { Means } from '../records.js';

/** The ruleset that an assessment names by digest; throws where it is named otherwise. */
export async function rulesetOf({ store }: Means, { ruleset }: Assessment): Promise<StoredRuleset> {
  if (!/^sha256-[0-9a-f]{64}$/.test(ruleset)) throw Fault.of('ruleset-digest-needed', { seen: ruleset });
  return findRuleset(store, ruleset);
}

/** Throws `ruleset-withdrawn` where it is. */
export async function demandInForce({ store }: Means, stored: StoredRuleset): Promise<'published' | 'superseded'> {
  const { state } = await store.standing(stored);
  const { id, version } = stored.document;
  if (state === 'withdrawn') throw Fault.of('ruleset-withdrawn', { seen: `${id}@${version}` });
  return state;
}

/** The adoption that an assessment selects, which is made for its ruleset; null where it selects none. */
export async function adoptionOf(means: Means, { ruleset, adoption }: Assessment): Promise<PublishedAdoption | null> {
  if (adoption === undefined) return null;
  const found = await findAdoption(means, adoption);
  if (found.record.adoption.ruleset.digest !== ruleset) throw Fault.of('adoption-other-ruleset', { seen: adoption });
  return found;
}

/** Throws `adoption-withdrawn` where it is. */
export function demandPublished(adoption: PublishedAdoption | null): void {
  if (adoption?.state.state === 'withdrawn') throw Fault.of('adoption-withdrawn', { seen: adoption.record.digest });
}
