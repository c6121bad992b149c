import { useSuspenseQuery } from '@tanstack/react-query';
import { type AssessmentSummary, listAssessments } from '../api/assessments.js';

/** Every assessment, the last changed first; asked for anew at each visit. Suspends. */
export function useAssessments(): AssessmentSummary[] {
  const { data } = useSuspenseQuery({
    queryKey: ['assessments'],
    queryFn: ({ signal }) => listAssessments(signal),
    staleTime: 0,
  });
  return [...data].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
