import type {
  Assessment,
  AssessmentRecord as Kept,
  AssessmentSummary,
  PublishedRuleset,
  Result,
  Text,
} from '@biaochi/schemas/types';
import { get, send } from './request.js';
import type { Standing } from './rulesets.js';

export type { AssessmentSummary } from '@biaochi/schemas/types';

/** An assessment as the server keeps it, with the result it comes to; of an issued one, the result as it was issued. */
export interface AssessmentRecord extends Kept {
  readonly id: string;
  readonly revision: number;
  readonly result: Result;
  readonly ruleset: PublishedRuleset & { readonly title: Text; readonly standing: Standing };
}

const all = '/api/assessments';
const path = (id: string): string => `${all}/${encodeURIComponent(id)}`;

export const listAssessments = (signal?: AbortSignal): Promise<AssessmentSummary[]> => get(all, signal);

export const readAssessment = (id: string, signal?: AbortSignal): Promise<AssessmentRecord> => get(path(id), signal);

export const createAssessment = (content: Assessment): Promise<AssessmentRecord> =>
  send('POST', all, { body: { content } });

/** Saves an assessment over the revision that was seen; 412 `write-stale` with what stands where somebody else was first. */
export const saveAssessment = (id: string, revision: number, content: Assessment): Promise<AssessmentRecord> =>
  send('PUT', path(id), { body: { content }, revision });

export const deleteAssessment = (id: string, revision: number): Promise<void> => send('DELETE', path(id), { revision });

/** Issues the result of the revision that was seen, after which nothing changes; 422 `result-undetermined` where it is open. */
export const issueAssessment = (id: string, revision: number): Promise<AssessmentRecord> =>
  send('POST', `${path(id)}/issue`, { revision });
