import { setImmediate } from 'node:timers/promises';
import { type PublishContext, readiness } from '@biaochi/engine';
import type { DraftRecord, PublishedRuleset, Readiness, Ruleset } from '@biaochi/schemas/types';
import { referenceTo } from '../../storage/index.js';
import type { Means } from '../records.js';
import { comparisons } from './comparisons.js';

/** The seed of every comparison, so that anybody can do it again. */
const SEED = 20261;

const compare = comparisons();

/** What publishing a draft looks at beside its content. */
export async function publishContext({ store }: Means, record: DraftRecord): Promise<PublishContext> {
  const { base, revises, ruleset } = record.content;
  const named = async (one: PublishedRuleset | undefined): Promise<Ruleset | null> =>
    (one && (await store.byDigest(one.digest))?.document) ?? null;
  return {
    verifications: record.verifications,
    published: (await store.versions(ruleset.id)).map(referenceTo),
    base: await named(base),
    revised: await named(revises),
    seed: SEED,
    // Others are answered between two assessments.
    pause: () => setImmediate(),
  };
}

/** Whether a draft can be published, and what stands in the way. */
export async function readinessOf(means: Means, record: DraftRecord): Promise<Readiness> {
  return readiness(record.content, await publishContext(means, record), compare);
}
