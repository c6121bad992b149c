import type { Indicator } from '@biaochi/schemas/types';
import { asksForAnswer, saidNotApplicable, soundAnswer } from './facts/answers.js';
import { checkDomain } from './facts/domain.js';
import { own } from './lookup.js';
import { type Outcome, judged, passedOver } from './outcome.js';
import { ruleCondition } from './ruleConditions.js';
import { holds } from './runRules.js';
import { fullPoints, scoreOf } from './scoring/index.js';
import type { Session } from './session.js';
import { Unknown } from './unknown.js';

/** Whether the indicator applies: by its declared condition first, then by what the evaluator may say himself. */
async function applies(session: Session, { code, applicability }: Indicator): Promise<boolean> {
  const { when } = applicability;
  if (when && !(await holds(session, [ruleCondition(session, when)]))) return false;
  if (saidNotApplicable(session, code) !== undefined) return false;
  if (own(session.assessment.answers, code) === undefined) {
    if (asksForAnswer(session.indicator(code))) throw new Unknown(`answer:${code}`);
    return true;
  }
  // An erroneous answer counts as none at all, also where the scoring asks for facts alone.
  soundAnswer(session, code);
  await checkDomain(session, code);
  return true;
}

/** How an indicator came out; rejects with Unknown where its answer is missing or erroneous. */
export async function outcomeOf(session: Session, code: string): Promise<Outcome> {
  const indicator = session.indicator(code);
  const full = fullPoints(session, indicator);
  if (await applies(session, indicator)) return judged(await scoreOf(session, indicator), full);
  const ofClass = session.ruleset.classes.find((member) => member.code === indicator.class)?.whenNotApplicable;
  return passedOver(indicator.applicability.policy ?? ofClass ?? 'drop', full);
}
