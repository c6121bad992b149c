import type { Scoring } from '@biaochi/schemas/types';
import type { Rational } from '../numbers/index.js';
import { combination, type CompiledCombination } from './combination.js';
import { type CompiledCount, count } from './count.js';
import { type CompiledFormulaScoring, formula } from './formula.js';
import { type CompiledIncrements, increments } from './increments.js';
import { type CompiledLevels, levels } from './levels.js';
import { type CompiledMet, met } from './met.js';
import type { AnswerForm, RoundingOf, ScoringContext, ScoringMethod, ScoringRun } from './method.js';
import type { Outcome } from './outcome.js';
import { type CompiledScale, scale } from './scale.js';
import { type CompiledValue, value } from './value.js';

/** The compiled form of any scoring method, told apart by `method`. */
export type CompiledScoring =
  | CompiledMet
  | CompiledCount
  | CompiledCombination
  | CompiledLevels
  | CompiledScale
  | CompiledIncrements
  | CompiledValue
  | CompiledFormulaScoring;

/** All scoring methods. A further one is its file and a line here. */
export const scoringMethods = { met, count, combination, levels, scale, increments, value, formula } satisfies {
  [M in Scoring['method']]: ScoringMethod<Extract<Scoring, { method: M }>, Extract<CompiledScoring, { method: M }>>;
};

/** The method of any scoring; the tag has already told which, so that its parts fit. */
function methodOf(name: Scoring['method']): ScoringMethod<Scoring, CompiledScoring> {
  return scoringMethods[name] as unknown as ScoringMethod<Scoring, CompiledScoring>;
}

/** How a scoring is answered. */
export const answerForms = (scoring: Scoring): readonly AnswerForm[] => methodOf(scoring.method).forms(scoring);

/** The full points of a scoring, or null where it earns none. */
export const fullPoints = (scoring: Scoring, rounding: RoundingOf): Rational | null =>
  methodOf(scoring.method).full(scoring, rounding);

/** The compiled form of a scoring. */
export const compileScoring = (scoring: Scoring, context: ScoringContext): CompiledScoring =>
  methodOf(scoring.method).compile(scoring, context);

/** Every way an indicator that applies may turn out, whatever was entered. */
export const anyOutcome = (compiled: CompiledScoring): Outcome => methodOf(compiled.method).any(compiled);

/** What an indicator that applies may still turn out to be. */
export const runScoring = (compiled: CompiledScoring, run: ScoringRun): Outcome =>
  methodOf(compiled.method).run(compiled, run);
