import type { Agreement, Draft, Publication, Ruleset, Variant } from '@biaochi/schemas/types';
import { compareRulesets, digest } from '../changes/index.js';
import { canonicalOrder } from '../model/index.js';
import { keptResult } from '../replay/index.js';
import type { PublishContext } from './context.js';
import { runsOf, verificationOf } from './fixtures.js';
import { confirmations } from './readings.js';

/** Who, when and with what a draft is published. */
export type PublishedBy = Pick<
  Publication,
  'versions' | 'draft' | 'draftedBy' | 'changedBy' | 'publishedBy' | 'publishedAt' | 'people'
>;

/** A variant's own document: what makes its ruleset of its base. */
export function variantOf(ruleset: Ruleset, base: NonNullable<Draft['base']>, baseRuleset: Ruleset): Variant {
  const { id, version } = ruleset;
  const named = { ...ruleset, id: baseRuleset.id, version: baseRuleset.version };
  return { format: 1, id, version, base, changes: compareRulesets(canonicalOrder(baseRuleset), named) };
}

/** The record of a draft that is ready: all that its results will rest on, for good. */
export function publicationOf(
  draft: Draft,
  context: PublishContext,
  agreement: Agreement,
  who: PublishedBy,
): Publication {
  const ruleset = canonicalOrder(draft.ruleset);
  const { base, revises, suppressions } = draft;
  return {
    format: 1,
    digest: digest(ruleset),
    ruleset,
    ...(base && context.base && { variant: variantOf(ruleset, base, context.base) }),
    ...(revises && { revises }),
    versions: who.versions,
    fixtures: runsOf(draft).flatMap(({ fixture, run }) => {
      const verification = verificationOf(fixture, context.verifications);
      return verification ? [{ fixture, result: keptResult(run.result), verification }] : [];
    }),
    suppressions,
    readings: confirmations(draft, context).flatMap(({ confirmed }) => confirmed ?? []),
    agreement,
    draft: who.draft,
    draftedBy: who.draftedBy,
    changedBy: who.changedBy,
    publishedBy: who.publishedBy,
    publishedAt: who.publishedAt,
    ...(who.people && { people: who.people }),
    review: who.changedBy === who.publishedBy ? 'singleUser' : 'secondPerson',
  };
}
