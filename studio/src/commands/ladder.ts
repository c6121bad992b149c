import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Bound, Grade, Limit, Ruleset, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { freshKey, lastOrder, removal } from './members.js';
import { fieldChange } from './setField.js';

const at = (grade: string, ...rest: string[]): string => joinAddress('grades', grade, ...rest);

const gradeOf = (ruleset: Ruleset, id: string): Grade | undefined => ruleset.grades.find((each) => each.id === id);

/** Puts one step of the ladder in just above the lowest, which takes all that no other does. */
export const addGrade = (label: Text): Command =>
  edit('addGrade', undefined, (ruleset) => {
    const grades = ordered(ruleset.grades);
    const id = freshKey(grades, 'grade');
    const lowest = grades.at(-1);
    const value = { id, order: lowest?.order ?? 10, label };
    const added = { op: 'add' as const, at: at(id), value };
    return lowest ? [{ op: 'move', at: at(lowest.id), order: lowest.order + 10 }, added] : [added];
  });

/** A further minimum that a grade demands of a total. */
export const addBound = (grade: string, total: string): Command =>
  edit('addBound', { grade }, (ruleset) => {
    const bounds = gradeOf(ruleset, grade)?.bounds ?? [];
    const id = freshKey(bounds, total);
    return [
      {
        op: 'add',
        at: at(grade, 'bounds', id),
        value: { id, order: lastOrder(bounds), total, atLeast: 0 } satisfies Bound,
      },
    ];
  });

/** The four ends that a bound may state. */
export const limitKeys = ['atLeast', 'above', 'atMost', 'below'] as const;
export type LimitKey = (typeof limitKeys)[number];

/** The end of a bound that the ladder's ruler shows: its lower one, else its upper one. */
export const limitOf = (bound: Bound): { key: LimitKey; limit: Limit } | null => {
  const key = limitKeys.find((each) => bound[each] !== undefined);
  const limit = key && bound[key];
  return key === undefined || limit === undefined ? null : { key, limit };
};

/** Sets one end of a bound, in the place of another end where `instead` names one; `undefined` takes it away. */
export const setLimit = (
  grade: string,
  bound: string,
  key: LimitKey,
  limit: Limit | undefined,
  instead?: LimitKey,
): Command => ({
  ...edit('setLimit', { grade }, (ruleset) => {
    const place = at(grade, 'bounds', bound);
    const replaced =
      instead !== undefined && instead !== key ? fieldChange(ruleset, `${place}/${instead}`, undefined) : [];
    return [...replaced, ...fieldChange(ruleset, `${place}/${key}`, limit)];
  }),
  merge: `limit ${grade} ${bound}`,
});

/** Takes a step out of the ladder; refused for the last one. */
export const removeGrade = (id: string): Command => {
  const command = edit('removeGrade', { grade: id }, (ruleset) => removal(ruleset, at(id)));
  return {
    ...command,
    run: (draft) =>
      draft.ruleset.grades.length === 1 && nodeAt(draft.ruleset, at(id))
        ? { refused: 'lastGrade' }
        : command.run(draft),
  };
};
