import type { SumTotal } from '@biaochi/schemas/types';
import { addIntervals, EVERYWHERE, point, ZERO } from '../numbers/index.js';
import type { Member, TotalMethod } from './method.js';

export interface CompiledSum {
  readonly method: 'sum';
  readonly members: readonly Member[];
}

/** The sum of what the members bring. */
export const sum: TotalMethod<SumTotal, CompiledSum> = {
  method: 'sum',
  compile: (total, context) => ({ method: 'sum', members: context.members(total) }),
  range: () => EVERYWHERE,
  run: ({ members }, frame) => ({
    value: members.map((member) => frame.numbers[member.points]!).reduce(addIntervals, point(ZERO)),
    undefinedness: 'never',
  }),
};
