import type { OutcomeCountTotal } from '@biaochi/schemas/types';
import { type Frame, STATUS } from '../conditions/index.js';
import { add, addIntervals, type Interval, ONE, point, type Rational, spanOf, ZERO } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';
import { scaledShare } from './fraction.js';
import type { Member, Pair, TotalMethod } from './method.js';

export interface CompiledOutcomeCount {
  readonly method: 'outcomeCount';
  readonly members: readonly Member[];
  /** The outcomes that count, as bits of a status. */
  readonly outcomes: number;
  /** What a share of all is scaled to; null where the number itself is asked for. */
  readonly scale: Rational | null;
}

/** One or nothing for a member that may still come out either way. */
function oneOf(member: Member, outcomes: number, frame: Frame): Interval {
  const bits = frame.bits[member.status]!;
  return spanOf([...(bits & ~outcomes ? [ZERO] : []), ...(bits & outcomes ? [ONE] : [])]);
}

/** What a member may still add to the count and to the number of applicable members. */
function pairsOf(member: Member, outcomes: number, frame: Frame): Pair[] {
  const bits = frame.bits[member.status]!;
  const applicable = bits & ~STATUS.notApplicable;
  const pairs: Pair[] = [];
  if (applicable & outcomes) pairs.push({ got: ONE, possible: ONE });
  if (applicable & ~outcomes) pairs.push({ got: ZERO, possible: ONE });
  if (bits & STATUS.notApplicable) pairs.push({ got: ZERO, possible: ZERO });
  return pairs;
}

/** How many members came out as one of some outcomes, or their share of the applicable ones; a share of none is undefined. */
export const outcomeCount: TotalMethod<OutcomeCountTotal, CompiledOutcomeCount> = {
  method: 'outcomeCount',
  compile: (total, context) => ({
    method: 'outcomeCount',
    members: context.members(total),
    outcomes: total.outcomes.reduce((bits, outcome) => bits | STATUS[outcome], 0),
    scale: total.scale === undefined ? null : decimal(total.scale),
  }),
  range: ({ members, scale }) => spanOf([ZERO, scale ?? members.map(() => ONE).reduce(add, ZERO)]),
  run: ({ members, outcomes, scale }, frame) => {
    if (scale === null) {
      const value = members.map((member) => oneOf(member, outcomes, frame)).reduce(addIntervals, point(ZERO));
      return { value, undefinedness: 'never' };
    }
    return scaledShare(
      members.map((member) => pairsOf(member, outcomes, frame)),
      scale,
    );
  },
};
