import type { Condition, Indicator, Ruleset } from '@biaochi/schemas/types';
import { referencesOf } from '../compile/index.js';
import { endsOf } from '../model/index.js';
import { parseFormula, runTape, tapeOf } from '../formulas/index.js';
import {
  add,
  div,
  type Interval,
  parseDecimal,
  point,
  type Rational,
  rational,
  settled,
  sub,
  ZERO,
} from '../numbers/index.js';

/** The numbers that conditions and bands compare a reference with: where verdicts turn. */
function limitsIn(condition: Condition, reference: string): Rational[] {
  const { all, any, not, fact, value } = condition;
  const inside = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].flatMap((part) => limitsIn(part, reference));
  const here = fact === reference ? [value].flat() : [];
  const numbers = here.map((one) => (typeof one === 'string' || typeof one === 'number' ? parseDecimal(one) : null));
  return [...inside, ...numbers.filter((one) => one !== null)];
}

/** The thresholds of a quantity in an indicator's scoring. */
export function thresholdsOf({ scoring }: Indicator, reference: string): Rational[] {
  if (scoring.method === 'levels') {
    return scoring.levels.flatMap(({ when }) => (when ? limitsIn(when, reference) : []));
  }
  if (scoring.method !== 'scale' || scoring.quantity !== reference) return [];
  return scoring.bands.flatMap(({ range }) => endsOf(range).flatMap(({ value }) => parseDecimal(value) ?? []));
}

/** The references that an indicator's scoring compares. */
export function quantitiesOf({ scoring }: Indicator, ruleset: Ruleset): string[] {
  if (scoring.method === 'scale') return [scoring.quantity];
  if (scoring.method !== 'levels') return [];
  return [...new Set(scoring.levels.flatMap(({ when }) => referencesOf(when, ruleset)))];
}

/**
 * The value of one input at which a derived quantity reaches a target, its other inputs given; null where the formula
 * is not linear in it, or does not depend on it.
 */
export function solveFor(
  id: string,
  input: string,
  target: Rational,
  given: ReadonlyMap<string, Rational>,
  ruleset: Ruleset,
): Rational | null {
  const formula = ruleset.derived?.find((one) => one.id === id)?.formula;
  const parsed = formula ? parseFormula(formula.text) : null;
  if (!formula || !parsed || 'error' in parsed) return null;
  const references = Object.values(formula.where);
  const tape = tapeOf(parsed.ast, (symbol) => references.indexOf(formula.where[symbol]!));
  const at = (x: Rational): Rational | null => {
    const numbers = references.map((reference): Interval =>
      point(reference === input ? x : (given.get(reference) ?? ZERO)),
    );
    const { value, undefinedness } = runTape(tape, numbers);
    return undefinedness === 'never' ? settled(value) : null;
  };
  const [first, second, third] = [at(rational(1)), at(rational(2)), at(rational(3))];
  if (!first || !second || !third) return null;
  const slope = sub(second, first);
  const straight = sub(sub(third, second), slope).n === 0n;
  const steps = straight ? div(sub(target, first), slope) : null;
  return steps && add(rational(1), steps);
}
