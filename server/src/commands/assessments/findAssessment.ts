import type { AssessmentRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';

/** The assessment of this number; throws `assessment-unknown`. */
export async function findAssessment({ storage }: Means, id: string): Promise<Stored<AssessmentRecord>> {
  const found = await storage.get('assessments', id);
  if (!found) throw Fault.of('assessment-unknown', { seen: id });
  return found;
}

/** The assessment of this number while it may be changed; throws `assessment-issued` where it is issued. */
export async function findOpenAssessment(means: Means, id: string): Promise<Stored<AssessmentRecord>> {
  const found = await findAssessment(means, id);
  if (found.value.state === 'issued') throw Fault.of('assessment-issued', { seen: id });
  return found;
}
