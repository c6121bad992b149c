import { nodeAt, parseFormula, symbolsOf } from '@biaochi/engine';
import type { Formula } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { setField } from './setField.js';

/** The symbols of a formula, as far as it can be read: null where it cannot. */
export function symbolsIn(text: string): string[] | null {
  const parsed = parseFormula(text);
  return 'ast' in parsed ? [...new Set(symbolsOf(parsed.ast).map(({ name }) => name))] : null;
}

const edited = (at: string, label: string, merge: string, change: (formula: Formula) => Formula): Command => ({
  label,
  params: { at },
  merge: `formula ${at} ${merge}`,
  run: (draft) => {
    const formula = nodeAt(draft.ruleset, at) as Formula | undefined;
    return formula ? setField(at, change(formula)).run(draft) : { refused: 'misses' };
  },
});

/** Writes a formula's text. What its symbols stand for stays, also while one of them is being retyped. */
export const setFormulaText = (at: string, text: string): Command =>
  edited(at, 'setFormula', 'text', (formula) => ({ ...formula, text }));

/** Says what a symbol stands for; null takes it out of the list of symbols. */
export const setSymbol = (at: string, symbol: string, reference: string | null): Command =>
  edited(at, 'setSymbol', symbol, ({ text, where }) => {
    const { [symbol]: _, ...rest } = where;
    return { text, where: reference === null ? rest : { ...where, [symbol]: reference } };
  });
