import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Condition, ReferenceTable, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { withChanges } from './edit.js';
import { addMember, freshKey, lastOrder } from './members.js';

/** Adds a reference table of one row, which always holds and gives 0. */
export const addTable = (label: Text): Command =>
  addMember('/tables', 'table', () => ({ label, cases: [{ id: 'otherwise', order: 10, value: 0 }] }));

/** The row that always holds, at the end of a table; undefined where the table has none. */
export const otherwiseOf = ({ cases }: ReferenceTable): ReferenceTable['cases'][number] | undefined => {
  const last = ordered(cases).at(-1);
  return last?.when === undefined ? last : undefined;
};

/**
 * Adds a row that gives 0: with a condition behind all others that have one, the row that always holds staying last;
 * without one (null) the row that always holds, which a table has once.
 */
export const addCase = (id: string, when: Condition | null): Command => {
  const at = joinAddress('tables', id);
  return {
    label: 'addCase',
    params: { id },
    run: (draft) => {
      const table = nodeAt(draft.ruleset, at) as ReferenceTable | undefined;
      if (!table) return { refused: 'misses' };
      const last = otherwiseOf(table);
      if (when === null && last) return draft;
      const key = freshKey(table.cases, when === null ? 'otherwise' : `c${table.cases.length + (last ? 0 : 1)}`);
      const order = last?.order ?? lastOrder(table.cases);
      const list = joinAddress('tables', id, 'cases');
      return withChanges(draft, [
        ...(last ? [{ op: 'move' as const, at: list + joinAddress(last.id), order: lastOrder(table.cases) }] : []),
        { op: 'add', at: list + joinAddress(key), value: { id: key, order, ...(when && { when }), value: 0 } },
      ]);
    },
  };
};
