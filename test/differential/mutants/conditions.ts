import { FALSE, OP } from '../../../engine/src/conditions/index.js';
import { type Mutant, type Op, leaf } from './parts.js';

/** Each operation and the one it is easily mistaken for. */
const mistaken: Readonly<Partial<Record<Op, Op>>> = {
  choiceIn: 'choiceNotIn',
  choiceNotIn: 'choiceIn',
  contains: 'containsNot',
  containsNot: 'contains',
  less: 'lessOrEqual',
  greaterOrEqual: 'greater',
  lessOrEqual: 'less',
  greater: 'greaterOrEqual',
  equal: 'greaterOrEqual',
  notEqual: 'less',
  lessThanSlot: 'lessOrEqualSlot',
  greaterOrEqualSlot: 'greaterThanSlot',
  lessOrEqualSlot: 'lessThanSlot',
  greaterThanSlot: 'greaterOrEqualSlot',
  equalSlot: 'lessOrEqualSlot',
  notEqualSlot: 'greaterThanSlot',
  amongNumbers: 'notAmongNumbers',
  notAmongNumbers: 'amongNumbers',
  sameTruth: 'otherTruth',
  otherTruth: 'sameTruth',
  sameChoice: 'otherChoice',
  otherChoice: 'sameChoice',
};

const operations = (Object.entries(mistaken) as [Op, Op][]).map(([op, other]): Mutant => ({
  name: `operation ${op} taken for ${other}`,
  change: leaf(op, (cells, at) => {
    cells[at] = OP[other];
    return true;
  }),
}));

/** Sends a leaf elsewhere; nothing where it goes there already. */
function sent(from: 3 | 4, to: (cells: Int32Array, at: number) => number | undefined) {
  return leaf(undefined, (cells, at) => {
    const target = to(cells, at);
    if (target === undefined || target === cells[at + from]) return false;
    cells[at + from] = target;
    return true;
  });
}

/** Faults in the leaf table: operations, arguments, and the ways that all, any and not lead from leaf to leaf. */
export const conditionMutants: readonly Mutant[] = [
  ...operations,
  {
    name: 'operation bitsIn with another set of statuses or levels',
    change: leaf('bitsIn', (cells, at) => {
      cells[at + 2] = (cells[at + 2] as number) ^ 1;
      return true;
    }),
  },
  {
    name: 'all: a leaf that holds ends the group',
    change: sent(3, (cells, at) => ((cells[at + 3] as number) >= 0 && cells[at + 4] === FALSE ? -1 : undefined)),
  },
  {
    name: 'any: a leaf that fails ends the group',
    change: sent(4, (cells, at) => ((cells[at + 4] as number) >= 0 ? FALSE : undefined)),
  },
  {
    name: 'not: the two ways exchanged',
    change: leaf(undefined, (cells, at) => {
      const [ifTrue, ifFalse] = [cells[at + 3] as number, cells[at + 4] as number];
      cells.set([ifFalse, ifTrue], at + 3);
      return ifTrue !== ifFalse;
    }),
  },
];
