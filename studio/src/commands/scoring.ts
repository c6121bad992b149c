import { fullPoints, joinAddress, toDecimal } from '@biaochi/engine';
import type { Indicator, Ruleset, Scoring } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { firstAggregate } from './entities.js';
import { fieldChange } from './setField.js';
import { decimalOf } from './decimal.js';

type Method = Scoring['method'];
type Of<M extends Method> = Extract<Scoring, { method: M }>;

/** What a fresh scoring starts from: the most points so far, the sub-checks so far, and words for new parts. */
interface Kept {
  readonly full: string;
  readonly checks: Of<'count'>['checks'];
  readonly weight: string | number | undefined;
  /** A number that an input of the indicator or the standard states, for scales and formulas. */
  readonly quantity: string;
  readonly words: { readonly check: string };
}

const twoChecks = (check: string): Of<'count'>['checks'] =>
  ['a', 'b'].map((id, index) => ({ id, order: 10 * (index + 1), label: { zh: `${check}${index + 1}` } }));

/** Each method as it starts: as many points as before at the most, and nothing that the standard did not say. */
const fresh: { [M in Method]: (kept: Kept) => Of<M> } = {
  met: ({ full }) => ({ method: 'met', ...(Number(full) > 0 && { points: decimalOf(full) }) }),
  levels: ({ full, weight }) => ({
    method: 'levels',
    ...(weight !== undefined && { weight }),
    levels: [
      { id: 1, order: 10, points: decimalOf(full) },
      { id: 2, order: 20, points: 0 },
    ],
  }),
  count: ({ full, checks, words }) => {
    const own = checks.length > 0 ? checks : twoChecks(words.check);
    return {
      method: 'count',
      checks: own,
      steps: [
        { count: own.length, points: decimalOf(full) },
        { count: 0, points: 0 },
      ],
    };
  },
  combination: ({ full, checks, words }) => {
    const own = checks.length > 0 ? checks : twoChecks(words.check);
    return {
      method: 'combination',
      checks: own,
      rows: [
        { met: own.map(({ id }) => id), points: decimalOf(full) },
        { met: [], points: 0 },
      ],
    };
  },
  scale: ({ full, quantity }) => ({
    method: 'scale',
    quantity,
    bands: [
      { id: 'upper', order: 10, range: { atLeast: 10 }, points: decimalOf(full) },
      { id: 'lower', order: 20, range: { below: 10 }, points: 0 },
    ],
  }),
  increments: ({ full, quantity }) => ({
    method: 'increments',
    quantity,
    from: { at: 0, points: decimalOf(full) },
    direction: 'above',
    every: 1,
    each: -1,
    counts: 'full',
    limit: 0,
  }),
  value: ({ full, weight }) => ({
    method: 'value',
    range: { atLeast: 0, atMost: weight === undefined ? decimalOf(full) : 100 },
    ...(weight !== undefined && { weight }),
  }),
  formula: ({ full, quantity }) => ({
    method: 'formula',
    formula: { text: 'x', where: { x: quantity } },
    full: decimalOf(full),
    clamp: { atLeast: 0, atMost: decimalOf(full) },
  }),
};

/** Methods that score a number. */
const QUANTIFIED: readonly Method[] = ['scale', 'increments', 'formula'];

/** A number that the indicator can be scored by: one of its own inputs, else a quantity, aggregate or fact of the standard. */
function quantityFor(ruleset: Ruleset, { code, inputs }: Indicator): string | null {
  const input = inputs?.find(({ type }) => type === 'number');
  if (input) return `value:${code}/${input.id}`;
  const [derived] = ruleset.derived ?? [];
  if (derived) return `derived:${derived.id}`;
  const combined = firstAggregate(ruleset);
  if (combined !== null) return combined;
  const fact = ruleset.facts?.find(({ type }) => type === 'number');
  return fact ? `fact:${fact.id}` : null;
}

function fullOf({ scoring }: Indicator): string {
  const full = fullPoints(scoring, () => null);
  return full === null ? '5' : toDecimal(full);
}

/** Scores an indicator by another method. Its most points, its sub-checks and its weight carry over. */
export const switchMethod = (code: string, method: Method, words: Kept['words']): Command => ({
  label: 'switchMethod',
  params: { code },
  run: (draft) => {
    const { ruleset } = draft;
    const indicator = ruleset.indicators.find((each) => each.code === code);
    if (!indicator) return { refused: 'misses' };
    const { scoring } = indicator;
    if (scoring.method === method) return draft;
    const quantity = quantityFor(ruleset, indicator);
    if (quantity === null && QUANTIFIED.includes(method)) return { refused: 'noQuantity' };
    const next = fresh[method]({
      full: fullOf(indicator),
      checks: 'checks' in scoring ? scoring.checks : [],
      weight: 'weight' in scoring ? scoring.weight : undefined,
      quantity: quantity ?? '',
      words,
    });
    return edit('switchMethod', { code }, () => fieldChange(ruleset, scoringAt(code), next)).run(draft);
  },
});

export const scoringAt = (code: string): string => joinAddress('indicators', code, 'scoring');

/** A command that remakes an indicator's scoring; refused where it is scored by another method by now. */
export const editScoring = <M extends Method>(
  label: string,
  code: string,
  method: M,
  change: (scoring: Of<M>) => Of<M>,
): Command => ({
  label,
  params: { code },
  run: (draft) => {
    const scoring = draft.ruleset.indicators.find((each) => each.code === code)?.scoring;
    if (scoring?.method !== method) return { refused: 'misses' };
    const next = change(scoring as Of<M>);
    return edit(label, { code }, () => fieldChange(draft.ruleset, scoringAt(code), next)).run(draft);
  },
});
