import type { Ruleset } from '@biaochi/schemas/types';
import { holderOf, joinAddress, keyOf, nodeAt, ordered, splitAddress } from '../model/index.js';
import { type Fix, fix, type Proposer, removed, replaced, textOf } from './fix.js';

const lastPart = (place: string): string => splitAddress(place).at(-1) ?? '';

/** The name that was probably meant in the place of one that names nothing. */
export const nearName: Proposer = (ruleset, finding) => {
  const near = textOf(finding, 'near');
  const list = nodeAt(ruleset, holderOf(finding.place));
  // In a list of codes that has the near one already, the other is a slip too many.
  if (near === '' || (Array.isArray(list) && list.includes(near))) return [];
  return [fix('replace', { seen: textOf(finding, 'seen'), value: near }, replaced(finding.place, near))];
};

/** A code in a list that names nothing picks nothing: without it the list picks the same. */
export const droppedName: Proposer = (ruleset, finding) => {
  const list = nodeAt(ruleset, holderOf(finding.place));
  if (!Array.isArray(list) || lastPart(holderOf(finding.place)) === 'met') return [];
  const what = textOf(finding, 'seen');
  return [fix('remove', { what }, removed(list.length > 1 ? finding.place : holderOf(finding.place)))];
};

/** The orders of a list made to rise, members that tie in the sequence in which they already stand. */
export const renumbered: Proposer = (ruleset, { place }) => {
  const at = holderOf(holderOf(place));
  const list = nodeAt(ruleset, at) as { order: number }[];
  const keys = list.map(keyOf);
  // A member that shares its code cannot be addressed: the code has to be mended first.
  if (new Set(keys).size < keys.length) return [];
  let last = -Infinity;
  const changes = ordered(list).flatMap((member): Fix['changes'] => {
    const order = member.order > last ? member.order : last + 1;
    last = order;
    return order === member.order ? [] : [{ op: 'move', at: at + joinAddress(keyOf(member) ?? ''), order }];
  });
  return [fix('renumber', { list: lastPart(at) }, ...changes)];
};

export const removedUnused: Proposer = (_, finding) => [
  fix('removeUnused', { id: textOf(finding, 'id') }, removed(finding.place)),
];

/** A gate that asks for nothing always passes: without it every result is the same. */
export const removedGate: Proposer = (_, { place }) => [fix('remove', { what: lastPart(place) }, removed(place))];

/** A gate id that is nobody's yet. */
export const renamedGate: Proposer = ({ gates }, finding) => {
  const id = textOf(finding, 'id');
  const taken = new Set(gates.map((gate) => gate.id));
  const to = [2, 3, 4].map((number) => `${id}-${number}`).find((each) => !taken.has(each));
  return to === undefined ? [] : [fix('rename', { id, to }, replaced(finding.place, to))];
};

/** The indicator taken out of a list of codes, where it brings nothing to the total. */
export const droppedMember: Proposer = (ruleset: Ruleset, finding) => {
  const code = textOf(finding, 'code');
  const at = `${finding.place}/codes`;
  const codes = nodeAt(ruleset, at) as string[] | undefined;
  const index = codes?.indexOf(code) ?? -1;
  return index === -1 ? [] : [fix('dropMember', { code }, removed(at + joinAddress(index)))];
};
