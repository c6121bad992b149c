import type { Formula } from '@biaochi/schemas/types';
import { parseFormula } from './parse.js';
import { type Tape, tapeOf } from './tape.js';

/** The tape of a checked formula; throws on one that `check` would have refused. */
export function compileFormula(formula: Formula, slot: (reference: string) => number): Tape {
  const parsed = parseFormula(formula.text);
  if ('error' in parsed) throw new RangeError(`not a formula: ${formula.text}`);
  return tapeOf(parsed.ast, (symbol) => slot(formula.where[symbol] ?? symbol));
}
