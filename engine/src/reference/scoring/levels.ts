import type { LevelsScoring } from '@biaochi/schemas/types';
import { type Rational, div, max, min, mul } from '../../numbers/index.js';
import { soundAnswer } from '../facts/answers.js';
import { inOrder, own } from '../lookup.js';
import { stated } from '../roundings.js';
import { rule, ruleCondition } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import type { Method } from './method.js';

type Level = LevelsScoring['levels'][number];

function highest(scoring: LevelsScoring): Rational {
  return scoring.levels.map((level) => stated(level.points)).reduce(max);
}

/** The level that the conditions choose: the first that holds; one without a condition always holds. */
async function levelByConditions(session: Session, scoring: LevelsScoring, code: string): Promise<Level> {
  const levels = inOrder(scoring.levels);
  const rules = levels.map((level, at) => rule(String(at), level.when ? [ruleCondition(session, level.when)] : []));
  const first = await firstToFire(session, rules);
  const level = first === undefined ? undefined : levels[Number(first)];
  if (!level) throw new Unknown(`level:${code}`);
  return level;
}

/** The level the evaluator chose, if any; an answer without one is sound when the conditions can choose. */
function levelByEvaluator(session: Session, scoring: LevelsScoring, code: string): Level | undefined {
  if (own(session.assessment.answers, code) === undefined) return undefined;
  const { level } = soundAnswer(session, code);
  return scoring.levels.find((member) => member.id === level);
}

async function chosen(session: Session, scoring: LevelsScoring, code: string): Promise<Level> {
  const said = levelByEvaluator(session, scoring, code);
  if (scoring.levels.every((level) => level.when === undefined)) {
    if (!said) throw new Unknown(`level:${code}`);
    return said;
  }
  // A level chosen without any value stands by itself; beside values it must agree with what they lead to.
  const values = own(session.assessment.answers, code)?.values ?? {};
  const found = await levelByConditions(session, scoring, code).catch((error: unknown) => {
    if (said && error instanceof Unknown && Object.keys(values).length === 0) return said;
    throw error;
  });
  if (said && found !== said) throw new Unknown(`level:${code}`);
  return found;
}

function pointsOf(scoring: LevelsScoring, level: Level, code: string): Rational {
  if (scoring.weight === undefined) return stated(level.points);
  const weight = stated(scoring.weight);
  const top = scoring.outOf === undefined ? highest(scoring) : stated(scoring.outOf);
  const share = div(stated(level.points), top);
  if (!share) throw new Unknown(`points:${code}`);
  return min(weight, mul(weight, share));
}

/** The points of the level that the conditions or the evaluator choose, scaled to the weight where there is one. */
export const levels: Method<LevelsScoring> = {
  full: (_session, scoring) => (scoring.weight === undefined ? highest(scoring) : stated(scoring.weight)),
  score: async (session, { code }, scoring) => {
    const level = await chosen(session, scoring, code);
    return { points: pointsOf(scoring, level, code), level: level.id };
  },
};
