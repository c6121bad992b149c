import type { NormalisedSumTotal } from '@biaochi/schemas/types';
import { type Frame, STATUS } from '../conditions/index.js';
import { type Interval, type Rational, settled, spanOf, ZERO } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';
import { scaledShare } from './fraction.js';
import type { Member, Pair, TotalMethod } from './method.js';

export interface CompiledNormalisedSum {
  readonly method: 'normalisedSum';
  readonly members: readonly Member[];
  readonly scale: Rational;
}

/** The pairs a member may still bring; of an interval of points its ends, for between them nothing is more extreme. */
function pairsOf(member: Member, frame: Frame): Pair[] {
  const bits = frame.bits[member.status]!;
  const pairs: Pair[] = [];
  if (bits & ~STATUS.notApplicable) {
    const points: Interval = frame.numbers[member.applied]!;
    const known = settled(points);
    const ends = known ? [known] : [points.lo, points.hi];
    for (const got of ends) pairs.push({ got: got ?? ZERO, possible: member.full });
  }
  if (bits & STATUS.notApplicable) pairs.push(member.whenNotApplicable);
  return pairs;
}

/** scale × Σgot ÷ Σpossible over the members; undefined where nothing is possible. */
export const normalisedSum: TotalMethod<NormalisedSumTotal, CompiledNormalisedSum> = {
  method: 'normalisedSum',
  compile: (total, context) => ({
    method: 'normalisedSum',
    members: context.members(total),
    scale: decimal(total.scale),
  }),
  range: ({ scale }) => spanOf([ZERO, scale]),
  run: ({ members, scale }, frame) =>
    scaledShare(
      members.map((member) => pairsOf(member, frame)),
      scale,
    ),
};
