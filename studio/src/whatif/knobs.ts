/** The numbers of a ruleset that a what-if turns: thresholds, weights and points, wherever they stand. */
import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Condition, Decimal, Indicator, Ruleset, Text } from '@biaochi/schemas/types';
import { pointKnobs } from './pointKnobs.js';

export type KnobKind = 'threshold' | 'weight' | 'points';

/** What a number does, for its name: a key of the words `does.…`, and what they name. */
export interface Role {
  readonly does: string;
  /** The quantity that is compared, such as `total:Q`. */
  readonly of?: string;
  readonly count?: number;
  readonly label?: Text;
  /** The level or condition within which it stands. */
  readonly within?: Text;
  /** Sub-checks by id. */
  readonly checks?: readonly string[];
}

/** One number that can be turned. */
export interface Knob {
  /** Where the number stands: `/grades/pass/bounds/score/atLeast`; inside a condition followed by its place there. */
  readonly id: string;
  readonly kind: KnobKind;
  /** The field that a change replaces as a whole. */
  readonly at: string;
  /** Where the number stands within that field, when it is a condition. */
  readonly leaf: readonly (string | number)[];
  /** The place that it belongs to: `/grades/pass`, `/indicators/21`. */
  readonly place: string;
  readonly role: Role;
  /** The number as the ruleset states it. */
  readonly value: Decimal;
}

const COMPARED = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);
const ENDS = ['atLeast', 'above', 'atMost', 'below'] as const;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether a value is a number that a ruleset states, and neither a reference nor a text. */
export const isStated = (value: unknown): value is Decimal =>
  typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value));

/** Where a condition stands, and what of its place it belongs to. */
interface Stands extends Pick<Knob, 'at' | 'place'> {
  readonly within?: Text | undefined;
}

/** The numbers that a condition compares with. */
function inCondition(when: Condition, stands: Stands, leaf: readonly (string | number)[] = []): Knob[] {
  const within = (list: readonly Condition[] | undefined, key: string): Knob[] =>
    (list ?? []).flatMap((one, index) => inCondition(one, stands, [...leaf, key, index]));
  const { fact, operator, value } = when;
  const own: Knob[] =
    fact !== undefined && operator !== undefined && COMPARED.has(operator) && isStated(value)
      ? [
          {
            at: stands.at,
            place: stands.place,
            id: stands.at + joinAddress(...leaf, 'value'),
            kind: 'threshold',
            leaf: [...leaf, 'value'],
            role: { does: operator, of: fact, ...(stands.within && { within: stands.within }) },
            value,
          },
        ]
      : [];
  const not = when.not ? inCondition(when.not, stands, [...leaf, 'not']) : [];
  return [...own, ...within(when.all, 'all'), ...within(when.any, 'any'), ...not];
}

const whenKnobs = (ruleset: Ruleset, at: string, place: string, within?: Text): Knob[] => {
  const when = nodeAt(ruleset, at) as Condition | undefined;
  return when ? inCondition(when, { at, place, within }) : [];
};

function gradeKnobs(ruleset: Ruleset): Knob[] {
  return ordered(ruleset.grades).flatMap(({ id, bounds }) => {
    const place = joinAddress('grades', id);
    const stated = ordered(bounds).flatMap((bound) =>
      ENDS.flatMap((end): Knob[] => {
        const value = bound[end];
        const at = place + joinAddress('bounds', bound.id, end);
        const role = { does: end, of: `total:${bound.total}` };
        return isStated(value) ? [{ id: at, kind: 'threshold', at, leaf: [], place, role, value }] : [];
      }),
    );
    return [...stated, ...whenKnobs(ruleset, `${place}/when`, place)];
  });
}

function gateKnobs(ruleset: Ruleset): Knob[] {
  return ordered(ruleset.gates).flatMap(({ id, conditions }) => {
    const place = joinAddress('gates', id);
    return ordered(conditions).flatMap((one) =>
      whenKnobs(ruleset, place + joinAddress('conditions', one.id, 'when'), place, one.label),
    );
  });
}

/** The weight of a factor of a geometric mean, where it is stated. */
function factorKnobs(ruleset: Ruleset): Knob[] {
  return ordered(ruleset.totals).flatMap((total) => {
    if (total.method !== 'geometricMean') return [];
    const place = joinAddress('totals', total.id);
    return ordered(total.factors).flatMap(({ id, quantity, weight }): Knob[] => {
      const at = place + joinAddress('factors', id, 'weight');
      const role = { does: 'factor', of: quantity };
      return isStated(weight) ? [{ id: at, kind: 'weight', at, leaf: [], place, role, value: weight }] : [];
    });
  });
}

function levelKnobs(ruleset: Ruleset, { code, scoring }: Indicator): Knob[] {
  if (scoring.method !== 'levels') return [];
  const place = joinAddress('indicators', code);
  return ordered(scoring.levels).flatMap(({ id, label }) =>
    whenKnobs(ruleset, `${place}/scoring${joinAddress('levels', id, 'when')}`, place, label ?? { zh: String(id) }),
  );
}

/** Every number that can be turned: thresholds of the ladder and the gates first, then weights, then points, each by its own order. */
export function knobsOf(ruleset: Ruleset): Knob[] {
  const indicators = ordered(ruleset.indicators);
  const scored = indicators.flatMap(pointKnobs);
  return [
    ...gradeKnobs(ruleset),
    ...gateKnobs(ruleset),
    ...indicators.flatMap((one) => levelKnobs(ruleset, one)),
    ...factorKnobs(ruleset),
    ...scored.filter(({ kind }) => kind === 'weight'),
    ...scored.filter(({ kind }) => kind === 'points'),
  ];
}
