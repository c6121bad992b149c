import type { Assessment } from '@biaochi/schemas/types';
import { type AssessmentRecord, readAssessment, saveAssessment } from '../api/assessments.js';
import { type Editing, opener } from '../saving/editing.js';
import { assessmentMatter } from './merge.js';

export type AssessmentEditing = Editing<Assessment, AssessmentRecord>;

export const { open: openEditing } = opener<Assessment, AssessmentRecord>({
  kind: 'assessment',
  matter: assessmentMatter,
  read: readAssessment,
  save: saveAssessment,
});

/** Changes an assessment that is not issued; a change that gives the same assessment changes nothing. */
export function edit({ present, dispatch }: AssessmentEditing, change: (assessment: Assessment) => Assessment): void {
  const { history, server } = present();
  if (server.state === 'issued') return;
  const after = change(history.present);
  // The form has no steps to go back: an answer is taken back where it was given.
  if (after !== history.present) dispatch({ type: 'edited', history: { ...history, present: after } });
}
