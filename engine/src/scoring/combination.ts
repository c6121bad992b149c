import type { CombinationScoring } from '@biaochi/schemas/types';
import { ordered } from '../model/index.js';
import { max, type Rational, ZERO } from '../numbers/index.js';
import { checkBits, checkSlots } from './checks.js';
import { decimal } from './decimal.js';
import type { ScoringMethod } from './method.js';
import { anyOf, earned } from './outcome.js';

/** The most sub-checks a combination may have: its table has a row for each of their 4,096 combinations. */
export const MAX_COMBINED_CHECKS = 12;

export interface CompiledCombination {
  readonly method: 'combination';
  readonly checks: readonly number[];
  /** Points by the sub-checks that are met, as bits. */
  readonly points: readonly Rational[];
  readonly full: Rational;
}

/** Points by which sub-checks are met: the first row whose sub-checks are all met, none where no row fits. */
export const combination: ScoringMethod<CombinationScoring, CompiledCombination> = {
  method: 'combination',
  forms: () => ['checks'],
  full: (scoring) => scoring.rows.map((row) => decimal(row.points)).reduce(max, ZERO),
  compile: (scoring, context) => {
    const ids = ordered(scoring.checks).map((check) => check.id);
    const rows = scoring.rows.map((row) => ({
      needs: row.met.reduce((bits, id) => bits | (1 << ids.indexOf(id)), 0),
      points: decimal(row.points),
    }));
    const points = Array.from(
      { length: 1 << ids.length },
      (_, met) => rows.find((row) => (met & row.needs) === row.needs)?.points ?? ZERO,
    );
    return {
      method: 'combination',
      checks: checkSlots(scoring.checks, context),
      points,
      full: combination.full(scoring, context.rounding)!,
    };
  },
  run: ({ checks, points, full }, { frame }) => {
    const { met, open } = checkBits(checks, frame);
    const outcomes = [earned(points[met]!, full)];
    for (let more = open; more !== 0; more = (more - 1) & open) outcomes.push(earned(points[met | more]!, full));
    return anyOf(outcomes);
  },
  any: ({ points, full }) => anyOf(points.map((reached) => earned(reached, full))),
};
