import type { CountScoring } from '@biaochi/schemas/types';
import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { max, type Rational, ZERO } from '../numbers/index.js';
import { checkSlots } from './checks.js';
import { decimal } from './decimal.js';
import type { ScoringMethod } from './method.js';
import { anyOf, earned } from './outcome.js';

export interface CompiledCount {
  readonly method: 'count';
  readonly checks: readonly number[];
  /** Points by the number of sub-checks met, from none to all. */
  readonly points: readonly Rational[];
  readonly full: Rational;
}

/** Points by how many sub-checks are met: the highest row of the table that is reached, none below the lowest. */
export const count: ScoringMethod<CountScoring, CompiledCount> = {
  method: 'count',
  forms: () => ['checks'],
  full: (scoring) => scoring.steps.map((step) => decimal(step.points)).reduce(max, ZERO),
  compile: (scoring, context) => {
    const rising = [...scoring.steps].sort((a, b) => a.count - b.count);
    const points = Array.from({ length: scoring.checks.length + 1 }, (_, reached) => {
      const row = rising.filter((step) => step.count <= reached).at(-1);
      return row ? decimal(row.points) : ZERO;
    });
    return {
      method: 'count',
      checks: checkSlots(scoring.checks, context),
      points,
      full: count.full(scoring, context.rounding)!,
    };
  },
  run: ({ checks, points, full }, { frame }) => {
    const least = checks.filter((slot) => frame.bits[slot] === MAY_BE_TRUE).length;
    const most = checks.filter((slot) => frame.bits[slot] !== MAY_BE_FALSE).length;
    return anyOf(points.slice(least, most + 1).map((reached) => earned(reached, full)));
  },
  any: ({ points, full }) => anyOf(points.map((reached) => earned(reached, full))),
};
