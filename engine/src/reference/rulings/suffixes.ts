import type { Suffix } from '@biaochi/schemas/types';
import { ruleCondition } from '../ruleConditions.js';
import { holds } from '../runRules.js';
import type { Session } from '../session.js';

/** Whether the suffix stands behind the grade: it is for that grade, or for any, and its condition holds. */
export async function standsBehind(session: Session, { when, grades }: Suffix, grade: string): Promise<boolean> {
  const fires = await holds(session, [ruleCondition(session, when)]);
  return fires && (grades?.includes(grade) ?? true);
}
