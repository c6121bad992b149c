import { nodeAt, ordered } from '@biaochi/engine';
import type { Effect, Selector, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { addMember } from './members.js';
import { setField } from './setField.js';

/** Another effect of a gate or veto, as it starts: the grade is the lowest that is not the last, the steps one. */
export const setEffect = (at: string, type: Effect['type']): Command => ({
  ...setField(at, type),
  run: (draft) => {
    const present = nodeAt(draft.ruleset, at) as Effect | undefined;
    if (present?.type === type) return draft;
    const grades = ordered(draft.ruleset.grades);
    const grade = (grades.at(-2) ?? grades.at(-1))?.id;
    if (type === 'gradeAtMost' && grade === undefined) return { refused: 'noGrade' };
    const effect: Effect =
      type === 'gradeAtMost' ? { type, grade: grade ?? '' } : type === 'gradesDown' ? { type, steps: 1 } : { type };
    return setField(at, effect).run(draft);
  },
});

/** Adds a gate that nothing belongs to yet; failing it means ineligible. */
export const addGate = (label: Text): Command =>
  addMember('/gates', 'gate', () => ({ label, members: { codes: [] }, effect: { type: 'ineligible' } }));

const lists = ['classes', 'groups', 'codes'] as const;

/**
 * Takes a class, group or code into a selector, or out of it. A list that becomes empty goes, unless it is the
 * selector's only one: then it selects nothing, and says so.
 */
export const toggleSelected = (at: string, list: keyof Selector, key: string): Command => ({
  label: 'toggleSelected',
  params: { key },
  run: (draft) => {
    const selector: Selector = (nodeAt(draft.ruleset, at) as Selector | undefined) ?? {};
    const before = selector[list] ?? [];
    const next = before.includes(key) ? before.filter((each) => each !== key) : [...before, key];
    const others = lists.filter((each) => each !== list && (selector[each] ?? []).length > 0);
    const kept = Object.fromEntries(others.map((each) => [each, selector[each]]));
    return setField(at, next.length === 0 && others.length > 0 ? kept : { ...kept, [list]: next }).run(draft);
  },
});
