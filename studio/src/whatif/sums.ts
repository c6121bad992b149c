/** What the full points of a total add up to, before and after, and how the sum could be kept. */
import {
  add,
  compare,
  div,
  fullPoints,
  membersOf,
  mul,
  ordered,
  parseDecimal,
  type Rational,
  roundingsOf,
  sub,
  toDecimal,
  ZERO,
} from '@biaochi/engine';
import type { Change, Ruleset, Total } from '@biaochi/schemas/types';
import { decimalOf } from '../commands/decimal.js';
import type { Knob } from './knobs.js';
import { triedValue, turned } from './trial.js';

export interface Sum {
  readonly total: Total;
  readonly before: Rational;
  readonly after: Rational;
  /** What the total declares as its full points; null where it declares none. */
  readonly declared: Rational | null;
}

function fullOf(ruleset: Ruleset, total: Total): Rational {
  if (!('members' in total)) return ZERO;
  const roundings = roundingsOf(ruleset);
  return membersOf(total.members, ruleset)
    .map(({ scoring }) => fullPoints(scoring, roundings) ?? ZERO)
    .reduce(add, ZERO);
}

/** The totals whose full points a trial changes. */
export function sumsMoved(document: Ruleset, tried: Ruleset): Sum[] {
  return ordered(tried.totals).flatMap((total): Sum[] => {
    const was = document.totals.find(({ id }) => id === total.id);
    if (!was || !('members' in total)) return [];
    const [before, after] = [fullOf(document, was), fullOf(tried, total)];
    if (compare(before, after) === 0) return [];
    const full = 'full' in total && total.full !== undefined ? parseDecimal(total.full) : null;
    return [{ total, before, after, declared: full }];
  });
}

/** The numbers that alone set the full points of the members of a total; null where some members have no such number. */
function sharesOf(document: Ruleset, { total }: Sum, knobs: readonly Knob[]): readonly Knob[] | null {
  if (!('members' in total)) return null;
  const roundings = roundingsOf(document);
  const scored = membersOf(total.members, document).filter(
    ({ scoring }) => compare(fullPoints(scoring, roundings) ?? ZERO, ZERO) !== 0,
  );
  const shares = scored.map(({ code }) =>
    knobs.find(({ place, role }) => place === `/indicators/${code}` && ['full', 'weight'].includes(role.does)),
  );
  return shares.every((one) => one !== undefined) ? shares : null;
}

/** At most so many decimals in a share: more, and nobody would write it into a standard. */
const DECIMALS = 2;

const isShort = (value: Rational): boolean => {
  const text = toDecimal(value);
  return (text.split('.')[1]?.length ?? 0) <= DECIMALS && compare(parseDecimal(text)!, value) === 0;
};

/** The ways to keep a sum as it was: the others scaled, or one of them taking the difference. */
export interface Keeping {
  /** Null where a scaled share would not end after two decimals, or nothing is left to scale. */
  readonly scaled: readonly Change[] | null;
  /** Each share that can take the difference without falling below zero, with the changes. */
  readonly byOne: readonly { readonly knob: Knob; readonly changes: readonly Change[] }[];
}

const exact = (document: Ruleset, changes: readonly Change[], knob: Knob): Rational =>
  parseDecimal(triedValue(document, changes, knob)) ?? ZERO;

/** How a sum could be kept; null where its members' full points are not each set by one number. */
export function keepingOf(
  document: Ruleset,
  changes: readonly Change[],
  knobs: readonly Knob[],
  sum: Sum,
): Keeping | null {
  const shares = sharesOf(document, sum, knobs);
  if (shares === null) return null;
  const others = shares.filter((knob) => !changes.some(({ at }) => at === knob.at));
  const rest = others.map((knob) => exact(document, changes, knob)).reduce(add, ZERO);
  const excess = sub(sum.after, sum.before);
  const factor = div(sub(rest, excess), rest);
  const set = (list: readonly (readonly [Knob, Rational])[]): readonly Change[] =>
    list.reduce<readonly Change[]>(
      (all, [knob, value]) => turned(document, all, knob, decimalOf(toDecimal(value))),
      changes,
    );
  const scaled = others.map((knob) => [knob, mul(exact(document, changes, knob), factor ?? ZERO)] as const);
  const isClear = factor !== null && factor.n > 0n && scaled.every(([, value]) => isShort(value));
  return {
    scaled: isClear ? set(scaled) : null,
    byOne: others.flatMap((knob) => {
      const value = sub(exact(document, changes, knob), excess);
      return value.n < 0n ? [] : [{ knob, changes: set([[knob, value]]) }];
    }),
  };
}
