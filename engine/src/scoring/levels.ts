import type { LevelsScoring } from '@biaochi/schemas/types';
import { type CompiledCondition, firstHolding } from '../conditions/index.js';
import { ordered } from '../model/index.js';
import { div, max, min, mul, type Rational, ZERO } from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { ScoringMethod, ScoringRun } from './method.js';
import { anyOf, earned, type Outcome } from './outcome.js';

export interface CompiledLevels {
  readonly method: 'levels';
  /** The slot of the levels that the evaluator's answer leaves possible, a bit each. */
  readonly stated: number;
  /** The slot of the levels that are possible in the end. */
  readonly level: number;
  readonly levels: readonly { readonly points: Rational; readonly when: CompiledCondition | null }[];
  readonly full: Rational;
}

/** The points each level earns, in order: its own, or weight × points ÷ highest (or `outOf`), within the weight. */
function pointsOf(scoring: LevelsScoring): Rational[] {
  const own = ordered(scoring.levels).map((level) => decimal(level.points));
  if (scoring.weight === undefined) return own;
  const weight = decimal(scoring.weight);
  const outOf = scoring.outOf === undefined ? own.reduce(max, ZERO) : decimal(scoring.outOf);
  return own.map((points) => min(weight, div(mul(weight, points), outOf) ?? ZERO));
}

/** The weight where there is one, even if no level reaches it; otherwise the points of the highest level. */
function fullOf(scoring: LevelsScoring): Rational {
  return scoring.weight === undefined ? pointsOf(scoring).reduce(max, ZERO) : decimal(scoring.weight);
}

/** The levels that the conditions leave possible; all where it may be that none holds. */
function byConditions({ levels: all }: CompiledLevels, { table, frame, seen, report }: ScoringRun): number {
  const chosen = all.flatMap(({ when }, index) => (when ? [{ when, index }] : []));
  const whens = chosen.map(({ when }) => when);
  const { indexes, none } = firstHolding(whens, table, frame, seen);
  if (!none) return [...indexes].reduce((bits, at) => bits | (1 << chosen[at]!.index), 0);
  if (indexes.size === 0) report('level-none-holds');
  return (1 << all.length) - 1;
}

/** The outcome of the levels that are possible, a bit each. */
function outcomeOf({ levels: all, full }: CompiledLevels, possible: number): Outcome {
  return anyOf(all.filter((_, index) => possible & (1 << index)).map((level) => earned(level.points, full)));
}

/** One level of a rubric, by the first condition that holds or by the evaluator; where both speak they must agree. */
export const levels: ScoringMethod<LevelsScoring, CompiledLevels> = {
  method: 'levels',
  forms: (scoring) => (scoring.levels.some((level) => level.when) ? ['level', 'values'] : ['level']),
  full: fullOf,
  compile: (scoring, context) => {
    const points = pointsOf(scoring);
    return {
      method: 'levels',
      stated: context.slot(`stated:${context.code}`),
      level: context.slot(`level:${context.code}`),
      levels: ordered(scoring.levels).map((level, index) => ({
        points: points[index]!,
        when: level.when ? context.condition(level.when) : null,
      })),
      full: fullOf(scoring),
    };
  },
  run: (compiled, run) => {
    const stated = run.frame.bits[compiled.stated]!;
    const all = (1 << compiled.levels.length) - 1;
    const found = compiled.levels.some((level) => level.when !== null) ? byConditions(compiled, run) : all;
    if ((stated & found) === 0) run.report('answer-level-disagrees', found);
    const possible = stated & found || all;
    run.frame.bits[compiled.level] = possible;
    return outcomeOf(compiled, possible);
  },
  any: (compiled) => outcomeOf(compiled, ~0),
};
