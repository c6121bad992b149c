import type { LevelIndexTotal } from '@biaochi/schemas/types';
import { type Frame, STATUS } from '../conditions/index.js';
import { type Rational, spanOf, ZERO } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';
import { scaledShare } from './fraction.js';
import type { Member, Pair, TotalMethod } from './method.js';

export interface CompiledLevelIndex {
  readonly method: 'levelIndex';
  readonly members: readonly Member[];
  /** For each member its level slot, all bits of its levels, and the bits of those that count. */
  readonly levels: readonly { readonly slot: number; readonly all: number; readonly counted: number }[];
  readonly scale: Rational;
}

/** What a member may still bring: its whole weight at a level that counts, none of it at another. */
function pairsOf(member: Member, { slot, all, counted }: CompiledLevelIndex['levels'][number], frame: Frame): Pair[] {
  const bits = frame.bits[member.status]!;
  const levels = bits & ~STATUS.notApplicable ? frame.bits[slot]! & all : 0;
  const pairs: Pair[] = [];
  if (levels & counted) pairs.push({ got: member.full, possible: member.full });
  if (levels & ~counted) pairs.push({ got: ZERO, possible: member.full });
  if (bits & STATUS.notApplicable) pairs.push(member.whenNotApplicable);
  return pairs;
}

/** scale × the weight of the members whose level counts ÷ the weight of all that apply; undefined where none has weight. */
export const levelIndex: TotalMethod<LevelIndexTotal, CompiledLevelIndex> = {
  method: 'levelIndex',
  compile: (total, context) => {
    const members = context.members(total);
    const wanted = total.counted.map(String);
    return {
      method: 'levelIndex',
      members,
      levels: members.map(({ code }) => {
        const ids = context.levels(code);
        const counted = ids.reduce((bits, id, at) => (wanted.includes(id) ? bits | (1 << at) : bits), 0);
        return { slot: context.slot(`level:${code}`), all: (1 << ids.length) - 1, counted };
      }),
      scale: decimal(total.scale),
    };
  },
  range: ({ scale }) => spanOf([ZERO, scale]),
  run: ({ members, levels, scale }, frame) =>
    scaledShare(
      members.map((member, at) => pairsOf(member, levels[at]!, frame)),
      scale,
    ),
};
