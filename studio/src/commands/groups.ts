import { joinAddress, ordered } from '@biaochi/engine';
import type { Change, Group, Ruleset, Text } from '@biaochi/schemas/types';
import { type Command, isRefusal } from './command.js';
import { edit, withChanges } from './edit.js';
import { freshCode } from './freshCode.js';
import { placedBeside } from './orders.js';
import { regroupRows } from './rows.js';
import { danglingAfter } from './dangling.js';

const at = (code: string): string => joinAddress('groups', code);

const parentChange = (group: Group, parent: string | undefined): Change[] => {
  if (group.parent === parent) return [];
  const place = `${at(group.code)}/parent`;
  if (parent === undefined) return [{ op: 'remove', at: place }];
  return [{ op: group.parent === undefined ? 'add' : 'replace', at: place, value: parent }];
};

/** The code that a new group will have. */
export const newGroupCode = ({ groups }: Ruleset): string =>
  freshCode(
    groups.map(({ code }) => code),
    'g0',
  );

/** Adds a group behind its siblings; without a parent it is one of the first level. `newGroupCode` says its code beforehand. */
export const addGroup = (title: Text, parent?: string): Command =>
  edit('addGroup', {}, (ruleset) => {
    const code = newGroupCode(ruleset);
    const order = (ordered(ruleset.groups).at(-1)?.order ?? 0) + 10;
    return [{ op: 'add', at: at(code), value: { code, order, ...(parent !== undefined && { parent }), title } }];
  });

/** Moves a group one place up (−1) or down (+1) among its siblings, with all that stands in it. */
export const moveGroup = (code: string, by: 1 | -1): Command =>
  edit('moveGroup', {}, (ruleset) => {
    const group = ruleset.groups.find((one) => one.code === code);
    const siblings = ordered(ruleset.groups).filter(({ parent }) => parent === group?.parent);
    const next = group && siblings[siblings.indexOf(group) + by];
    return next ? placedBeside('/groups', ruleset.groups, [code], next.code, by === -1 ? 'before' : 'behind') : [];
  });

/** Puts a group under another, or (undefined) on the first level. Refused where it would stand in itself. */
export const nestGroup = (code: string, parent: string | undefined): Command => ({
  label: 'moveGroup',
  run: (draft) => {
    const { groups } = draft.ruleset;
    const group = groups.find((one) => one.code === code);
    if (!group) return { refused: 'misses' };
    for (let above = parent, steps = 0; above !== undefined && steps <= groups.length; steps++) {
      if (above === code) return { refused: 'groupInItself' };
      above = groups.find((one) => one.code === above)?.parent;
    }
    return withChanges(draft, parentChange(group, parent));
  },
});

/** Puts rows into a new group under a first-level one. */
export const regroupAnew = (codes: readonly string[], title: Text, band: string): Command => ({
  label: 'regroupRows',
  params: { count: codes.length },
  run: (draft) => {
    const added = addGroup(title, band).run(draft);
    return isRefusal(added) ? added : regroupRows(codes, newGroupCode(draft.ruleset)).run(added);
  },
});

/** Takes an empty group away; refused while rows or groups stand in it, or something else names it. */
export const removeGroup = (code: string): Command => ({
  label: 'removeGroup',
  run: (draft) => {
    const { ruleset } = draft;
    const inside = [
      ...ruleset.indicators.filter(({ group }) => group === code),
      ...ruleset.groups.filter(({ parent }) => parent === code),
    ];
    if (inside.length > 0) return { refused: 'groupNotEmpty', params: { count: inside.length } };
    const next = { ...ruleset, groups: ruleset.groups.filter((group) => group.code !== code) };
    const findings = danglingAfter(ruleset, next);
    if (findings.length > 0) return { refused: 'stillNamed', params: { count: findings.length }, findings };
    return withChanges(draft, [{ op: 'remove', at: at(code) }]);
  },
});
