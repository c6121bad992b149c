import { compare, div, max, min, mul, ZERO, type Rational } from '@biaochi/engine';
import type { LevelsScoring } from '@biaochi/schemas/types';
import { readFigure } from './words/figures.js';

type Level = LevelsScoring['levels'][number];

const pointsOf = ({ points }: Level): Rational => readFigure(points) ?? ZERO;

/** What the points of levels are divided by where the indicator has a weight: the declared divisor, otherwise the highest level's. */
export function divisorOf({ levels, outOf }: LevelsScoring): Rational {
  return readFigure(outOf) ?? levels.map(pointsOf).reduce(max, ZERO);
}

/** The points that a level earns: its own, or its share of the weight and never more than that. */
export function levelPoints(scoring: LevelsScoring, level: Level): Rational {
  const weight = readFigure(scoring.weight);
  const divisor = divisorOf(scoring);
  if (weight === null || compare(divisor, ZERO) === 0) return pointsOf(level);
  return min(weight, div(mul(weight, pointsOf(level)), divisor) ?? ZERO);
}
