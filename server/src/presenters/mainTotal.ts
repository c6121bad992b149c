import { ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';

/** The id of the total that decides the best grade, the first its bounds name from the top; null where no grade has bounds. */
export function mainTotal(ruleset: Ruleset): string | null {
  for (const grade of ordered(ruleset.grades)) {
    const [bound] = ordered(grade.bounds);
    if (bound) return bound.total;
  }
  return null;
}
