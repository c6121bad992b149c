import { caseCondition, joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Condition, ReferenceTable, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit, withChanges } from './edit.js';
import { addMember, freshKey, lastOrder } from './members.js';

type Case = ReferenceTable['cases'][number];

/** Adds a reference table of one row, which always holds and gives 0; `within` a list of entities, one of each of them. */
export const addTable = (label: Text, within = ''): Command =>
  addMember(`${within}/tables`, 'table', () => ({ label, cases: [{ id: 'otherwise', order: 10, value: 0 }] }));

/** The row that always holds, on whatever day, at the end of a table; undefined where the table has none. */
export const otherwiseOf = ({ cases }: ReferenceTable): Case | undefined => {
  const last = ordered(cases).at(-1);
  return last && !caseCondition(last) ? last : undefined;
};

/**
 * Adds a row that gives 0: with a condition behind all others that have one, the row that always holds staying last;
 * without one (null) the row that always holds, which a table has once.
 */
export const addCase = (id: string, when: Condition | null, within = ''): Command => {
  const at = within + joinAddress('tables', id);
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
      const list = at + joinAddress('cases');
      return withChanges(draft, [
        ...(last ? [{ op: 'move' as const, at: list + joinAddress(last.id), order: lastOrder(table.cases) }] : []),
        { op: 'add', at: list + joinAddress(key), value: { id: key, order, ...(when && { when }), value: 0 } },
      ]);
    },
  };
};

/**
 * Adds a row that holds from a day on, above all others: so the newer number is asked first. It gives what the row at
 * the end gives, until its own number is written.
 */
export const addDatedCase = (id: string, validFrom: string, within = ''): Command => {
  const at = within + joinAddress('tables', id);
  return edit('addCase', { id }, (ruleset) => {
    const table = nodeAt(ruleset, at) as ReferenceTable | undefined;
    if (!table) return [];
    const key = freshKey(table.cases, `from-${validFrom.slice(0, 4)}`);
    const order = Math.min(...table.cases.map((one) => one.order)) - 10;
    const value = ordered(table.cases).at(-1)?.value ?? 0;
    return [{ op: 'add', at: at + joinAddress('cases', key), value: { id: key, order, validFrom, value } }];
  });
};
