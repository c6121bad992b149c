import { holderOf, joinAddress, keyOf, nodeAt, ordered, splitAddress } from '@biaochi/engine';
import type { Change, Ruleset } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';

/** A member of a keyed list, as far as these commands need to know it. */
interface Member {
  readonly order: number;
}

/** The lists that a ruleset leaves out where they are empty. */
const leftOut = new Set([
  'facts',
  'parameters',
  'tables',
  'derived',
  'entities',
  'conditions',
  'notices',
  'roundings',
  'units',
  'readings',
  'notes',
  'procedure',
  'evidence',
  'inputs',
  'options',
  'bounds',
  'suffixes',
]);

/** The members of the list at an address, in their order; none where there is no list. */
export const membersAt = (ruleset: Ruleset, list: string): Member[] =>
  ordered(nodeAt(ruleset, list) as Member[] | undefined);

/** A key that no member of the list has: the stem itself, or with the first free number behind it. */
export function freshKey(members: readonly unknown[], stem: string): string {
  const taken = new Set(members.map(keyOf));
  let key = stem;
  for (let count = 2; taken.has(key); count++) key = `${stem}-${count}`;
  return key;
}

/** The order that stands behind all members of a list; orders leave room for members between. */
export const lastOrder = (members: readonly Member[]): number =>
  10 * (Math.floor(Math.max(0, ...members.map(({ order }) => order)) / 10) + 1);

/** Adds a member with an id of its own behind all others of a keyed list; `member` is the rest of it. */
export const addMember = (list: string, stem: string, member: (ruleset: Ruleset) => object): Command =>
  edit('addMember', { at: list }, (ruleset) => {
    const members = membersAt(ruleset, list);
    const id = freshKey(members, stem);
    return [{ op: 'add', at: list + joinAddress(id), value: { id, order: lastOrder(members), ...member(ruleset) } }];
  });

/** The changes that take a member away, and with the last one a list that may be left out. */
export function removal(ruleset: Ruleset, at: string): Change[] {
  const list = holderOf(at);
  const isLast = membersAt(ruleset, list).length === 1;
  const parts = splitAddress(list);
  // A list of entities always says what is entered for each of them, be it nothing yet.
  const isNeeded = parts[0] === 'entities' && parts.at(-1) === 'facts';
  return [{ op: 'remove', at: isLast && !isNeeded && leftOut.has(parts.at(-1) ?? '') ? list : at }];
}

/** Takes a member out of its list. */
export const removeMember = (at: string): Command => edit('removeMember', { at }, (ruleset) => removal(ruleset, at));

/** The change of order that puts a member one place up (−1) or down (+1) among its neighbours; none at either end. */
export const moveMember = (at: string, by: 1 | -1): Command =>
  edit('moveMember', { at }, (ruleset) => {
    const members = membersAt(ruleset, holderOf(at));
    const key = splitAddress(at).at(-1);
    const index = members.findIndex((member) => keyOf(member) === key);
    const [own, other] = [members[index], members[index + by]];
    if (!own || !other) return [];
    const place = (member: Member): string => holderOf(at) + joinAddress(keyOf(member) ?? '');
    return [
      { op: 'move', at: place(own), order: other.order },
      { op: 'move', at: place(other), order: own.order },
    ];
  });
