import type { Means } from '../records.js';
import { demandFresh } from '../stale.js';
import { findOpenAssessment } from './findAssessment.js';

/** Deletes an assessment that is not issued, at the revision that was seen. */
export async function deleteAssessment(means: Means, id: string, expected: number, by: string): Promise<void> {
  const current = await findOpenAssessment(means, id);
  demandFresh(`assessments/${id}`, expected, current);
  const note = { by, action: 'assessment-deleted', subject: `assessments/${id}` };
  await means.storage.commit([{ collection: 'assessments', id, expected, value: null }], note);
}
