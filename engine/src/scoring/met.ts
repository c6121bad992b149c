import type { MetScoring } from '@biaochi/schemas/types';
import { MAY_BE_FALSE, MAY_BE_TRUE, STATUS, UNKNOWN_TRUTH } from '../conditions/index.js';
import { type Rational, spanOf, ZERO } from '../numbers/index.js';
import type { ScoringMethod } from './method.js';
import type { Outcome } from './outcome.js';
import { decimal } from './decimal.js';

export interface CompiledMet {
  readonly method: 'met';
  readonly answer: number;
  readonly points: Rational | null;
}

/** What the bits of the answer make of the item. */
function outcomeOf({ points }: CompiledMet, bits: number): Outcome {
  const status = (bits & MAY_BE_TRUE ? STATUS.met : 0) | (bits & MAY_BE_FALSE ? STATUS.unmet : 0);
  if (points === null) return { status, points: null };
  const values = [...(bits & MAY_BE_TRUE ? [points] : []), ...(bits & MAY_BE_FALSE ? [ZERO] : [])];
  return { status, points: spanOf(values) };
}

/** Met or not: met earns the points, not met none; a required item earns none either way. */
export const met: ScoringMethod<MetScoring, CompiledMet> = {
  method: 'met',
  forms: () => ['met'],
  full: (scoring) => (scoring.points === undefined ? null : decimal(scoring.points)),
  compile: (scoring, context) => ({
    method: 'met',
    answer: context.slot(`answer:${context.code}`),
    points: met.full(scoring, context.rounding),
  }),
  run: (compiled, { frame }) => outcomeOf(compiled, frame.bits[compiled.answer]!),
  any: (compiled) => outcomeOf(compiled, UNKNOWN_TRUTH),
};
