import { randomUUID } from 'node:crypto';
import type { AssessmentRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import { asAssessment } from '../bodies.js';
import { type Means, now } from '../records.js';
import { adoptionOf, demandInForce, demandPublished, rulesetOf } from './selection.js';

/** A new assessment under a ruleset that is not withdrawn. */
export async function createAssessment(means: Means, content: unknown, by: string): Promise<Stored<AssessmentRecord>> {
  const assessment = asAssessment(content);
  await demandInForce(means, await rulesetOf(means, assessment));
  demandPublished(await adoptionOf(means, assessment));
  const id = randomUUID();
  const at = now(means);
  const who = { createdBy: by, createdAt: at, changedBy: by, changedAt: at };
  const value: AssessmentRecord = { content: assessment, state: 'draft', ...who };
  const details = { ruleset: assessment.ruleset };
  const note = { by, action: 'assessment-created', subject: `assessments/${id}`, details };
  const [revision] = await means.storage.commit([{ collection: 'assessments', id, expected: 0, value }], note);
  return { id, revision: revision!, value };
}
