import type { Answer, Indicator, Ruleset } from '@biaochi/schemas/types';
import { ordered } from '../../model/index.js';
import { add, includes, neg, parseDecimal, type Rational, rational, toDecimal, ZERO } from '../../numbers/index.js';
import { answerForms } from '../../scoring/index.js';
import { enteredNumbers, limitsIn } from '../generate/quantities.js';
import { quantityAt, solveFor } from '../generate/solve.js';
import { isObject, objectOf } from '../object.js';

/** Up to how many open checks every choice of them is tried; of more, each alone and all. */
const MOST_CHECKS = 6;

/** Just beside a limit, for ends that are not included. */
const UNIT = rational(1, 100);

const number = (value: unknown): Rational | null =>
  typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : null;

/** All choices of the members of a list but the empty one, the smaller first. */
function subsets<T>(list: readonly T[]): T[][] {
  const all = Array.from({ length: 2 ** list.length - 1 }, (_, mask) => list.filter((_, i) => (mask + 1) & (1 << i)));
  return all.sort((a, b) => a.length - b.length);
}

function checkAnswers(given: Answer, ids: readonly string[]): Answer[] {
  const open = ids.filter((id) => given.checks?.[id] !== true);
  const choices = open.length <= MOST_CHECKS ? subsets(open) : [...open.map((id) => [id]), open];
  const stated = Object.fromEntries(ids.map((id) => [id, given.checks?.[id] === true]));
  return choices.map((met) => ({
    ...given,
    checks: { ...stated, ...Object.fromEntries(met.map((id) => [id, true])) },
  }));
}

/** The numbers entered in an assessment, by reference. */
function enteredIn(assessment: Readonly<Record<string, unknown>>): Map<string, Rational> {
  const found = new Map<string, Rational>();
  const note = (reference: string, value: unknown): void => {
    const read = number(value);
    if (read) found.set(reference, read);
  };
  for (const space of ['fact', 'parameter'] as const) {
    for (const [id, value] of Object.entries(objectOf(assessment[`${space}s`]))) note(`${space}:${id}`, value);
  }
  for (const [code, answer] of Object.entries(objectOf(assessment['answers']))) {
    for (const [id, value] of Object.entries(objectOf(objectOf(answer)['values']))) note(`value:${code}/${id}`, value);
  }
  return found;
}

/** Gives other answers to an item: met, more checks, another level, or a value at a limit that something turns on. */
export function answersUnder(
  ruleset: Ruleset,
): (indicator: Indicator, assessment: Readonly<Record<string, unknown>>) => Answer[] {
  const ranges = enteredNumbers(ruleset);
  const limits = limitsIn(ruleset);

  /** The values of an input at which a quantity that rests on it comes to a limit, or a hundredth beside it. */
  const turns = (input: string, entered: ReadonlyMap<string, Rational>): Rational[] =>
    [...limits].flatMap(([quantity, held]) =>
      held.flatMap((limit) => {
        const at = typeof limit === 'string' ? quantityAt(limit, entered, ruleset) : limit;
        if (!at) return [];
        return [neg(UNIT), ZERO, UNIT].flatMap((nudge) => {
          const value = solveFor(quantity, input, add(at, nudge), entered, ruleset);
          return value && includes(ranges.get(input)!, value) ? [value] : [];
        });
      }),
    );

  const valueAnswers = (
    given: Answer,
    { code, inputs = [] }: Indicator,
    entered: ReadonlyMap<string, Rational>,
  ): Answer[] =>
    ordered(inputs).flatMap(({ id, type }) => {
      const values = given.values ?? {};
      if (type === 'boolean') return [{ ...given, values: { ...values, [id]: values[id] !== true } }];
      const numbers = new Set(turns(`value:${code}/${id}`, entered).map(toDecimal));
      return [...numbers].map((value) => ({ ...given, values: { ...values, [id]: value } }));
    });

  return (indicator, assessment) => {
    const answer = objectOf(assessment['answers'])[indicator.code];
    const given: Answer = isObject(answer) ? answer : {};
    // That an item does not apply is how things are, not an answer to better.
    if (given.notApplicable !== undefined) return [];
    const { scoring } = indicator;
    const forms = answerForms(scoring);
    const values = valueAnswers(given, indicator, enteredIn(assessment));
    const { level: _, ...without } = given;
    const levels =
      scoring.method === 'levels' && forms.includes('level') && given.values === undefined
        ? ordered(scoring.levels).map(({ id }): Answer => ({ ...without, level: id }))
        : [];
    return [
      ...(forms.includes('met') ? [{ ...given, met: true }] : []),
      ...('checks' in scoring
        ? checkAnswers(
            given,
            ordered(scoring.checks).map(({ id }) => id),
          )
        : []),
      ...levels,
      ...values,
    ];
  };
}
