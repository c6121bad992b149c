import type { DraftRecord, DraftSummary, MilestoneRecord } from '@biaochi/schemas/types';
import type { Stored } from '../storage/index.js';

/** A record with its number and revision. */
export const presented = <T extends object>({
  id,
  revision,
  value,
}: Stored<T>): T & { id: string; revision: number } => {
  return { id, revision, ...value };
};

/** What the list of a draft's milestones says of each. */
export interface MilestoneSummary extends Pick<MilestoneRecord, 'name' | 'by' | 'at'> {
  readonly id: string;
  readonly version: string;
}

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

/** One milestone in the list of a draft's. */
export function milestoneSummary({ id, value }: Stored<MilestoneRecord>): MilestoneSummary {
  const { name, by, at, content } = value;
  return { id, name, by, at, version: content.ruleset.version };
}
