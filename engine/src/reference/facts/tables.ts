import { inOrder, named } from '../lookup.js';
import { stated } from '../roundings.js';
import { rule, ruleCondition } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { type Value, toValue } from '../value.js';

/** The value of `table:ID`: of the first case that fires; Unknown where none does. */
export async function tableValue(session: Session, id: string): Promise<Value> {
  const cases = inOrder(named(session.ruleset.tables, id).cases);
  const { date } = session.assessment;
  if (date === undefined && cases.some(({ validFrom }) => validFrom !== undefined)) throw new Unknown(`table:${id}`);
  // Dates of one form stand in the order of their text.
  const inForce = cases.flatMap((one, at) =>
    one.validFrom === undefined || (date !== undefined && date >= one.validFrom) ? [{ ...one, at }] : [],
  );
  const rules = inForce.map(({ when, at }) => rule(String(at), when ? [ruleCondition(session, when)] : []));
  const first = await firstToFire(session, rules);
  if (first === undefined) throw new Unknown(`table:${id}`);
  return toValue(stated(cases[Number(first)]!.value));
}
