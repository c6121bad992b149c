import type { FormulaTotal } from '@biaochi/schemas/types';
import { compileFormula, runTape, type Tape } from '../formulas/index.js';
import type { Interval } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import type { TotalMethod } from './method.js';

export interface CompiledFormula {
  readonly method: 'formula';
  readonly tape: Tape;
  readonly range: Interval;
}

/** A free formula over other totals, parameters and quantities. */
export const formula: TotalMethod<FormulaTotal, CompiledFormula> = {
  method: 'formula',
  compile: (total, context) => ({
    method: 'formula',
    tape: compileFormula(total.formula, context.slot),
    range: rangeInterval(total.range),
  }),
  range: (compiled) => compiled.range,
  run: ({ tape }, frame) => runTape(tape, frame.numbers),
};
