import { sameJson } from '@biaochi/engine';
import type { AssessmentRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import { asAssessment } from '../bodies.js';
import { type Means, now } from '../records.js';
import { demandFresh } from '../stale.js';
import { findOpenAssessment } from './findAssessment.js';
import { adoptionOf, demandPublished } from './selection.js';

/** Saves an assessment over the revision that the writer saw; the same content again changes nothing. */
export async function saveAssessment(
  means: Means,
  id: string,
  expected: number,
  content: unknown,
  by: string,
): Promise<Stored<AssessmentRecord>> {
  const assessment = asAssessment(content);
  const current = await findOpenAssessment(means, id);
  const { content: before } = current.value;
  if (sameJson(assessment, before)) return current;
  demandFresh(`assessments/${id}`, expected, current);
  if (assessment.ruleset !== before.ruleset) throw Fault.of('assessment-other-ruleset', { seen: before.ruleset });
  const adoption = await adoptionOf(means, assessment);
  if (assessment.adoption !== before.adoption) demandPublished(adoption);
  const value: AssessmentRecord = { ...current.value, content: assessment, changedBy: by, changedAt: now(means) };
  const note = { by, action: 'assessment-saved', subject: `assessments/${id}` };
  const [revision] = await means.storage.commit([{ collection: 'assessments', id, expected, value }], note);
  return { id, revision: revision!, value };
}
