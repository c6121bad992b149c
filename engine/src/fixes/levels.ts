import type { Condition } from '@biaochi/schemas/types';
import { byKey, holderOf, joinAddress, type Level, nodeAt, ordered } from '../model/index.js';
import { isNumber, readStretch } from './ends.js';
import { fix, type Fix, type Proposer, replaced, textOf } from './fix.js';
import { leavesOf } from './leaves.js';

/** The comparison that ends a level beside a gap, moved to the far end of the gap: that of the level below first. */
export const closedLevelGap: Proposer = (ruleset, finding) => {
  const { lo, hi, loOpen, hiOpen } = readStretch(textOf(finding, 'gap'));
  const [fact, unit] = [textOf(finding, 'fact'), textOf(finding, 'unit')];
  const levels = (nodeAt(ruleset, finding.place) ?? []) as Level[];
  const ending = (from: string | null, operator: string, to: string | null, becomes: string): Fix[] =>
    levels.flatMap(({ id, when }) =>
      leavesOf(when, `${finding.place}${joinAddress(id)}/when`)
        .filter(({ leaf }) => leaf.fact === fact && leaf.operator === operator && isNumber(leaf.value, from))
        .flatMap(({ leaf, place }) => {
          if (to === null) return [];
          const value: Condition = { ...leaf, operator: becomes as NonNullable<Condition['operator']>, value: to };
          return [fix('levelEnd', { level: String(id), operator: becomes, value: to, unit }, replaced(place, value))];
        }),
    );
  return [
    ...ending(lo, loOpen ? 'lessThanInclusive' : 'lessThan', hi, hiOpen ? 'lessThan' : 'lessThanInclusive'),
    ...ending(hi, hiOpen ? 'greaterThanInclusive' : 'greaterThan', lo, loOpen ? 'greaterThan' : 'greaterThanInclusive'),
  ];
};

/** The one level without a condition made to say what it means: all cases that the others leave. */
export const otherwise: Proposer = (ruleset, { place }) => {
  const levels = ordered((nodeAt(ruleset, place) ?? []) as Level[]);
  const open = levels.filter(({ when }) => when === undefined);
  const [only] = open;
  if (open.length !== 1 || only === undefined || only !== levels.at(-1)) return [];
  const others = levels.flatMap(({ when }) => (when ? [when] : []));
  const value: Condition = { not: others.length === 1 ? others[0]! : { any: others } };
  return [
    fix('otherwise', { level: String(only.id) }, { op: 'add', at: `${place}${joinAddress(only.id)}/when`, value }),
  ];
};

/** A member that is never reached, put before one that stands above it: the nearest first. */
export const movedUp: Proposer = (ruleset, { place }) => {
  const list = holderOf(place);
  const members = ordered((nodeAt(ruleset, list) ?? []) as { id: string | number; order: number }[]);
  const own = members.find((member) => member === nodeAt(ruleset, place));
  if (!own || byKey(members).size < members.length) return [];
  return members
    .slice(0, members.indexOf(own))
    .reverse()
    .map((before) => {
      const rest = members.filter((member) => member !== own);
      const at = rest.indexOf(before);
      const turned = [...rest.slice(0, at), own, ...rest.slice(at)];
      const orders = members.map(({ order }) => order);
      const changes = turned.flatMap((member, index): Fix['changes'] =>
        member.order === orders[index]
          ? []
          : [{ op: 'move', at: list + joinAddress(member.id), order: orders[index]! }],
      );
      return fix('moveUp', { member: String(own.id), before: String(before.id) }, ...changes);
    });
};
