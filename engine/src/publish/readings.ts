import type { Draft, Publication, Reading, Refusal, Ruleset, Text } from '@biaochi/schemas/types';
import { documentDigest } from '../changes/index.js';
import { joinAddress, ordered } from '../model/index.js';
import type { PublishContext } from './context.js';
import { refusal } from './refusals.js';

/** The digest of a reading: what its confirmation rests on. */
export const readingDigest = (reading: Reading): string => documentDigest(reading);

type Confirmed = Publication['readings'][number];
type Earlier = Pick<PublishContext, 'base' | 'revised'>;

const digestsOf = (ruleset: Ruleset | null): string[] => (ruleset?.readings ?? []).map(readingDigest);

/**
 * How each reading of a draft is confirmed; null where it is not. One that stands the same in the base, or in the version
 * that is revised, was confirmed there.
 */
export function confirmations(
  { ruleset, confirmedReadings = [] }: Draft,
  { base, revised }: Earlier,
): { id: string; question: Text; confirmed: Confirmed | null }[] {
  const inherited = new Set([...digestsOf(base), ...digestsOf(revised)]);
  return ordered(ruleset.readings).map((reading) => {
    const { id, question } = reading;
    const digest = readingDigest(reading);
    const here = confirmedReadings.some((one) => one.reading === id && one.digest === digest);
    if (here) return { id, question, confirmed: { reading: id, digest, confirmed: 'draft' } };
    return { id, question, confirmed: inherited.has(digest) ? { reading: id, digest, confirmed: 'inherited' } : null };
  });
}

/** The readings that nobody has confirmed as they stand. */
export function readingRefusals(draft: Draft, earlier: Earlier): Refusal[] {
  return confirmations(draft, earlier)
    .filter(({ confirmed }) => confirmed === null)
    .map(({ id, question }) =>
      refusal('publish-reading-open', `/ruleset${joinAddress('readings', id)}`, { name: question }),
    );
}
