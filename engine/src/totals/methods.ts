import type { Total } from '@biaochi/schemas/types';
import type { Frame } from '../conditions/index.js';
import { type FormulaValue, withinRange } from '../formulas/index.js';
import { EVERYWHERE, type Interval } from '../numbers/index.js';
import { type CompiledFormula, formula } from './formula.js';
import { finish, type Finish } from './finish.js';
import { type CompiledGeometricMean, geometricMean } from './geometricMean.js';
import { type CompiledLevelIndex, levelIndex } from './levelIndex.js';
import { type CompiledOutcomeCount, outcomeCount } from './outcomeCount.js';
import type { TotalContext, TotalMethod } from './method.js';
import { type CompiledNormalisedSum, normalisedSum } from './normalisedSum.js';
import { type CompiledSum, sum } from './sum.js';

/** The compiled form of any total, told apart by `method`. */
export type CompiledTotal =
  | CompiledSum
  | CompiledNormalisedSum
  | CompiledOutcomeCount
  | CompiledLevelIndex
  | CompiledGeometricMean
  | CompiledFormula;

/** All ways to compute a total. A further one is its file and a line here. */
export const totalMethods = { sum, normalisedSum, outcomeCount, levelIndex, geometricMean, formula } satisfies {
  [M in Total['method']]: TotalMethod<Extract<Total, { method: M }>, Extract<CompiledTotal, { method: M }>>;
};

/** The method of any total; the tag has already told which, so that its parts fit. */
function methodOf(name: Total['method']): TotalMethod<Total, CompiledTotal> {
  return totalMethods[name] as unknown as TotalMethod<Total, CompiledTotal>;
}

/** The compiled form of a total. */
export const compileTotal = (total: Total, context: TotalContext): CompiledTotal =>
  methodOf(total.method).compile(total, context);

const nothing: FormulaValue = { value: EVERYWHERE, undefinedness: 'always' };

/** Whether a total's members select nobody: an error finding, which a draft may have; then it is unknown, not zero. */
export const isEmpty = (compiled: CompiledTotal): boolean => 'members' in compiled && compiled.members.length === 0;

/** Where a total may lie once finished, and whether it is undefined; while it is, it lies anywhere in its range. */
export function runTotal(
  compiled: CompiledTotal,
  ending: Finish,
  frame: Frame,
): { value: Interval; undefinedness: FormulaValue['undefinedness'] } {
  const method = methodOf(compiled.method);
  const result = isEmpty(compiled) ? nothing : method.run(compiled, frame);
  const value = withinRange(result, method.range(compiled));
  return { value: finish(value, ending), undefinedness: result.undefinedness };
}
