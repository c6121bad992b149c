import type { FormulaTotal } from '@biaochi/schemas/types';
import { parseFormula, runTape, type Tape, tapeOf } from '../formulas/index.js';
import type { Interval } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import type { TotalContext, TotalMethod } from './method.js';

export interface CompiledFormula {
  readonly method: 'formula';
  readonly tape: Tape;
  readonly range: Interval;
}

/** The tape of a checked formula; throws on one that `check` would have refused. */
export function compileFormula(formula: FormulaTotal['formula'], slot: TotalContext['slot']): Tape {
  const parsed = parseFormula(formula.text);
  if ('error' in parsed) throw new RangeError(`not a formula: ${formula.text}`);
  return tapeOf(parsed.ast, (symbol) => slot(formula.where[symbol] ?? symbol));
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
