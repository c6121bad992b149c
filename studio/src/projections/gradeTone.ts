import type { Result, Ruleset } from '@biaochi/schemas/types';

/** How a result's outcome is coloured: bad for the lowest grade, ok for any above it, unknown while undetermined. */
export function gradeTone(ruleset: Ruleset, { outcome }: Result): 'ok' | 'bad' | 'unknown' {
  if (outcome.grade === null) return 'unknown';
  const lowest = ruleset.grades.reduce((last, grade) => (grade.order > last.order ? grade : last));
  return outcome.grade === lowest.id ? 'bad' : 'ok';
}
