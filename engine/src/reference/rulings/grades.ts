import type { Effect, Grade } from '@biaochi/schemas/types';
import { inOrder } from '../lookup.js';
import { type RuleCondition, rangeConditions, rule, ruleCondition } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';

function demands(session: Session, { bounds, when }: Grade): RuleCondition[] {
  const ofTotals = inOrder(bounds).flatMap((bound) => {
    const compared = bound.rounding === undefined ? `total:${bound.total}` : `rounded:${bound.rounding}/${bound.total}`;
    return rangeConditions(compared, bound);
  });
  return when ? [...ofTotals, ruleCondition(session, when)] : ofTotals;
}

/** The place on the ladder, 0 for the best, after the effects: grades down add up, then the cap, then ineligible. */
function afterEffects(ladder: readonly Grade[], step: number, effects: readonly Effect[]): number {
  const lowest = ladder.length - 1;
  if (effects.some((effect) => effect.type === 'ineligible')) return lowest;
  let place = step;
  for (const effect of effects) if (effect.type === 'gradesDown') place += effect.steps;
  for (const effect of effects) {
    if (effect.type === 'gradeAtMost')
      place = Math.max(
        place,
        ladder.findIndex((grade) => grade.id === effect.grade),
      );
  }
  return Math.min(place, lowest);
}

/** The grade: the first step of the ladder whose demands all hold, then the effects of failed gates and vetoes. */
export async function gradeOf(session: Session, effects: readonly Effect[]): Promise<string> {
  const ladder = inOrder(session.ruleset.grades);
  const first = await firstToFire(
    session,
    ladder.map((grade) => rule(grade.id, demands(session, grade))),
  );
  const step = ladder.findIndex((grade) => grade.id === first);
  const grade = step < 0 ? undefined : ladder[afterEffects(ladder, step, effects)];
  if (!grade) throw new Unknown('grade');
  return grade.id;
}
