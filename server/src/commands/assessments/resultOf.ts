import { assessor, type Assessor, type Language } from '@biaochi/engine';
import type { AssessmentRecord, Result } from '@biaochi/schemas/types';
import type { StoredRuleset } from '../../storage/index.js';
import type { Means } from '../records.js';
import { adoptionOf, rulesetOf } from './selection.js';

const assessors = new WeakMap<StoredRuleset, Assessor>();

/** The evaluation under a ruleset, prepared once. */
export function assessorOf(stored: StoredRuleset): Assessor {
  const known = assessors.get(stored) ?? assessor(stored.document);
  assessors.set(stored, known);
  return known;
}

/** The result of an assessment: of an issued one that of the day, otherwise what it comes to now. */
export async function resultOf(
  means: Means,
  { content, issue }: AssessmentRecord,
  language: Language,
): Promise<Result> {
  if (issue) return issue.result;
  const adoption = await adoptionOf(means, content);
  const assess = assessorOf(await rulesetOf(means, content));
  return assess(content, { language, ...(adoption && { adoption: adoption.record.adoption }) });
}
