import type { AssessmentRecord, AssessmentSummary, PublishedRuleset, Result, Text } from '@biaochi/schemas/types';
import {
  referenceTo,
  type RulesetStanding,
  type RulesetStore,
  type Stored,
  type StoredRuleset,
} from '../storage/index.js';
import { presented } from './drafts.js';

/** An assessment with its result, and the ruleset it is made under. */
export interface AssessmentView extends AssessmentRecord {
  readonly id: string;
  readonly revision: number;
  readonly result: Result;
  readonly ruleset: PublishedRuleset & { readonly title: Text; readonly standing: RulesetStanding };
}

export async function assessmentView(
  store: RulesetStore,
  stored: Stored<AssessmentRecord>,
  ruleset: StoredRuleset,
  result: Result,
): Promise<AssessmentView> {
  const standing = await store.standing(ruleset);
  const named = { ...referenceTo(ruleset), title: ruleset.document.title, standing };
  return { ...presented(stored), result, ruleset: named };
}

/** One assessment in the list. */
export async function assessmentSummary(
  store: RulesetStore,
  { id, revision, value }: Stored<AssessmentRecord>,
  ruleset: StoredRuleset,
  result: Result,
): Promise<AssessmentSummary> {
  const { content, state, createdBy, createdAt, changedBy, changedAt, issue } = value;
  const { status, grade, possible } = result.outcome;
  const statuses = Object.values(result.indicators).map((one) => one.status);
  return {
    id,
    revision,
    ruleset: referenceTo(ruleset),
    title: ruleset.document.title,
    rulesetState: (await store.standing(ruleset)).state,
    enterprise: content.enterprise ?? {},
    ...(content.date !== undefined && { date: content.date }),
    state,
    ...{ createdBy, createdAt, changedBy, changedAt },
    outcome: { status, grade, possible },
    indicators: statuses.length,
    settled: statuses.filter((one) => one !== 'unknown').length,
    ...(issue && { issuedAt: issue.at }),
  };
}
