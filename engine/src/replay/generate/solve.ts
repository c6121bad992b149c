import type { Ruleset } from '@biaochi/schemas/types';
import { parseFormula, runTape, tapeOf } from '../../formulas/index.js';
import { add, div, point, type Rational, rational, settled, sub } from '../../numbers/index.js';

/** Numbers entered, by reference. */
export type Entered = ReadonlyMap<string, Rational>;

/** What a reference comes to, before any rounding; null where it is undefined or something in it is not entered. */
export function quantityAt(reference: string, entered: Entered, ruleset: Ruleset): Rational | null {
  const number = entered.get(reference);
  if (number) return number;
  const formula = ruleset.derived?.find(({ id }) => reference === `derived:${id}`)?.formula;
  const parsed = formula ? parseFormula(formula.text) : null;
  if (!formula || !parsed || 'error' in parsed) return null;
  const references = Object.values(formula.where);
  const numbers = references.map((part) => quantityAt(part, entered, ruleset));
  if (numbers.some((one) => one === null)) return null;
  const tape = tapeOf(parsed.ast, (symbol) => references.indexOf(formula.where[symbol]!));
  const { value, undefinedness } = runTape(
    tape,
    numbers.map((one) => point(one!)),
  );
  return undefinedness === 'never' ? settled(value) : null;
}

/**
 * The value of one input at which a quantity reaches a target, the other inputs as entered; null where the quantity
 * is not linear in it, or does not depend on it.
 */
export function solveFor(
  quantity: string,
  input: string,
  target: Rational,
  entered: Entered,
  ruleset: Ruleset,
): Rational | null {
  if (quantity === input) return target;
  const at = (x: number): Rational | null => quantityAt(quantity, new Map([...entered, [input, rational(x)]]), ruleset);
  const [first, second, third] = [at(1), at(2), at(3)];
  if (!first || !second || !third) return null;
  const slope = sub(second, first);
  const isStraight = sub(sub(third, second), slope).n === 0n;
  const steps = isStraight ? div(sub(target, first), slope) : null;
  return steps && add(rational(1), steps);
}
