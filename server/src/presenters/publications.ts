import type { Publication, PublicationState, PublicationSummary } from '@biaochi/schemas/types';

/** One published version in the list. */
export function publicationSummary(publication: Publication, state: PublicationState): PublicationSummary {
  const { digest, ruleset, variant, revises, draftedBy, changedBy, publishedBy, publishedAt, review, fixtures } =
    publication;
  return {
    digest,
    id: ruleset.id,
    version: ruleset.version,
    title: ruleset.title,
    ...(variant && { base: variant.base }),
    ...(revises && { revises }),
    ...{ draftedBy, changedBy, publishedBy, publishedAt, review },
    fixtures: fixtures.length,
    state,
  };
}
