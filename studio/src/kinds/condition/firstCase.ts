import { caseCondition, ordered } from '@biaochi/engine';
import type { ReferenceTable } from '@biaochi/schemas/types';
import type { Scope } from '../../projections/explanation/scope.js';
import { truthOf } from './truth.js';

/** The row of a table that the assessment on the bench gets, by id; null where that is open, or where no row holds. */
export function firstCase(scope: Scope, { cases }: ReferenceTable): string | null {
  for (const one of ordered(cases)) {
    const demanded = caseCondition(one);
    const truth = demanded === undefined ? true : truthOf(scope, demanded);
    if (truth !== false) return truth === null ? null : one.id;
  }
  return null;
}
