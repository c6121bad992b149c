import type { Effect, Indicator, Veto } from '@biaochi/schemas/types';
import { ruleCondition } from '../ruleConditions.js';
import { holds } from '../runRules.js';
import type { Session } from '../session.js';

/** Whether the item fails: by its own condition, or by being unmet; an item that does not apply cannot fail. */
async function fails(session: Session, code: string, veto: Veto): Promise<boolean> {
  if ((await session.outcome(code)).status === 'notApplicable') return false;
  const unmet = { fact: `status:${code}`, operator: 'equal', value: 'unmet' };
  return holds(session, [veto.failsWhen ? ruleCondition(session, veto.failsWhen) : unmet]);
}

/** The indicators that have a veto. */
export function vetoed(session: Session): (Indicator & { veto: Veto })[] {
  return session.ruleset.indicators.filter((indicator): indicator is Indicator & { veto: Veto } => !!indicator.veto);
}

/** The effects of the vetoes whose items fail. */
export async function vetoEffects(session: Session): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const { code, veto } of vetoed(session)) if (await fails(session, code, veto)) effects.push(veto.effect);
  return effects;
}
