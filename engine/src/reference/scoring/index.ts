import type { Indicator, Scoring } from '@biaochi/schemas/types';
import { type Rational, ZERO, max } from '../../numbers/index.js';
import type { Score } from '../outcome.js';
import type { Session } from '../session.js';
import { combination } from './combination.js';
import { count } from './count.js';
import { formula } from './formula.js';
import { increments } from './increments.js';
import { levels } from './levels.js';
import { met } from './met.js';
import type { Method } from './method.js';
import { scale } from './scale.js';
import { value } from './value.js';

const methods: { readonly [M in Scoring['method']]: Method<Extract<Scoring, { method: M }>> } = {
  met,
  levels,
  count,
  combination,
  scale,
  increments,
  value,
  formula,
};

/** The scoring method that a ruleset names. */
function methodOf(scoring: Scoring): Method<Scoring> {
  return methods[scoring.method] as Method<Scoring>;
}

/** The full points of an indicator, never below zero; undefined where its method earns none. */
export function fullPoints(session: Session, { scoring }: Indicator): Rational | undefined {
  const full = methodOf(scoring).full(session, scoring);
  return full && max(full, ZERO);
}

/** The score of an indicator that applies. */
export function scoreOf(session: Session, indicator: Indicator): Promise<Score> {
  return methodOf(indicator.scoring).score(session, indicator, indicator.scoring);
}
