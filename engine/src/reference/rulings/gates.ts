import type { Gate } from '@biaochi/schemas/types';
import { rule, ruleCondition } from '../ruleConditions.js';
import { runRules } from '../runRules.js';
import { selected } from '../selectors.js';
import type { Session } from '../session.js';

/** Whether the gate is passed: one rule per member, which an indicator passes when it is met or does not apply. */
export async function isPassed(session: Session, gate: Gate): Promise<boolean> {
  const members = gate.members ? selected(session.ruleset, gate.members) : [];
  const rules = [
    ...members.map(({ code }) =>
      rule(`indicator ${code}`, [{ fact: `status:${code}`, operator: 'in', value: ['met', 'notApplicable'] }]),
    ),
    ...(gate.conditions ?? []).map(({ id, when }) => rule(`condition ${id}`, [ruleCondition(session, when)])),
  ];
  return (await runRules(session, rules)).size === rules.length;
}
