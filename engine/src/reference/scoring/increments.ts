import type { IncrementsScoring } from '@biaochi/schemas/types';
import { type Rational, ZERO, add, compare, div, max, mul, rational, sub } from '../../numbers/index.js';
import { clamped, stated } from '../roundings.js';
import { limitCondition, rule } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import { toNumber } from '../value.js';
import type { Method } from './method.js';

/** How many steps of a size fit into a distance above zero; one that is only begun counts where `begun` says so. */
function stepsIn(distance: Rational, every: Rational, begun: boolean): Rational {
  const ratio = div(distance, every);
  if (!ratio) throw new Error('reference: steps of no size');
  const full = rational(ratio.n / ratio.d);
  return begun && compare(full, ratio) < 0 ? add(full, rational(1n)) : full;
}

/** The starting points, and beyond the start each step's points, held by the limit. */
export const increments: Method<IncrementsScoring> = {
  full: (_session, { from, limit }) => max(stated(from.points), stated(limit)),
  score: async (session, _indicator, { quantity, from, direction, every, each, counts, limit }) => {
    const operator = direction === 'above' ? 'greaterThan' : 'lessThan';
    const beyond = await firstToFire(session, [rule('beyond', [limitCondition(quantity, operator, from.at)])]);
    const base = stated(from.points);
    const seen = toNumber(await session.ask(quantity));
    if (beyond === undefined) return { points: base };
    const distance = direction === 'above' ? sub(seen, stated(from.at)) : sub(stated(from.at), seen);
    const points = add(base, mul(stated(each), stepsIn(distance, stated(every), counts === 'started')));
    const ends = compare(stated(each), ZERO) > 0 ? { atMost: limit } : { atLeast: limit };
    return { points: clamped(points, ends) };
  },
};
