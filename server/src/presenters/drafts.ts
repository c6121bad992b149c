import type { DraftRecord, DraftSummary } from '@biaochi/schemas/types';
import type { Stored } from '../storage/index.js';

/** A record with its number and revision. */
export const presented = <T extends object>({
  id,
  revision,
  value,
}: Stored<T>): T & { id: string; revision: number } => {
  return { id, revision, ...value };
};

/** One draft in the list. */
export function draftSummary({ id, revision, value }: Stored<DraftRecord>): DraftSummary {
  const { content, state, createdBy, createdAt, changedBy, changedAt } = value;
  const { ruleset, base, revises, fixtures } = content;
  return {
    id,
    revision,
    title: ruleset.title,
    rulesetId: ruleset.id,
    version: ruleset.version,
    ...(base && { base }),
    ...(revises && { revises }),
    state,
    ...{ createdBy, createdAt, changedBy, changedAt },
    indicators: ruleset.indicators.length,
    fixtures: fixtures.length,
  };
}
