import type { DiffEntry, Text } from '@biaochi/schemas/types';
import { splitAddress } from '../../model/index.js';
import { type Part, type Revision, soundness } from './coalitions.js';

/** Changes that are had together or not at all. */
export type Group = readonly DiffEntry[];

/** The changes of a revision: those that move no one and stand in every coalition, and the groups of all others. */
export interface Grouping {
  readonly background: Group;
  readonly groups: readonly Group[];
}

const partOf = (groups: readonly Group[]): Part => new Set(groups.flat());

/** Of groups taken in turn, as many as stay sound together with what is held already. */
function soundTogether(groups: readonly Group[], held: readonly Group[], sound: (part: Part) => boolean): Group[] {
  if (groups.length === 0 || sound(partOf([...held, ...groups]))) return [...groups];
  if (groups.length === 1) return [];
  const half = groups.length >> 1;
  const first = soundTogether(groups.slice(0, half), held, sound);
  return [...first, ...soundTogether(groups.slice(half), [...held, ...first], sound)];
}

/** What stands under a row that was split or joined is had only with that. */
function underLinks(entries: readonly DiffEntry[]): Group[] {
  const links = entries.filter(({ rows, kind }) => rows && kind === 'substantive');
  const linkOf = (entry: DiffEntry): DiffEntry | undefined => {
    const [list, code] = splitAddress(entry.at);
    return links.find(({ rows }) => list === 'indicators' && rows!.some((row) => row.code === code));
  };
  const linked = new Map<DiffEntry, DiffEntry[]>(links.map((link) => [link, []]));
  const alone = entries.flatMap((entry) => {
    const link = linkOf(entry);
    if (!link) return [[entry]];
    linked.get(link)!.push(entry);
    return [];
  });
  return [...linked.values(), ...alone];
}

const isEditorial = (group: Group): boolean => group.every(({ kind }) => kind === 'editorial');

/** All choices of so many of a list. */
function* choices<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at < list.length; at++) {
      for (const rest of choices(list, size - 1, at + 1)) yield [list[at]!, ...rest];
    }
}

/** A group with what it needs: the fewest others up to two, else of all as many as cannot be spared one by one. */
function withNeeds(group: Group, groups: readonly Group[], fits: (groups: readonly Group[]) => boolean): Group[] {
  const others = groups.filter((one) => one !== group);
  for (const size of [1, 2])
    for (const some of choices(others, size)) if (fits([group, ...some])) return [group, ...some];
  return groups.reduce<Group[]>(
    (kept, one) => {
      const less = kept.filter((other) => other !== one);
      return one !== group && fits(less) ? less : kept;
    },
    [...groups],
  );
}

/** What has to be joined before every group can be had alone, and be left out alone; null where nothing has to be. */
function unsound(background: Group, groups: readonly Group[], sound: (part: Part) => boolean): Set<Group> | null {
  const fits = (some: readonly Group[]): boolean => sound(partOf([background, ...some]));
  const failing = groups.filter((group) => !fits([group]));
  // Those that one other completes come first: joined, they no longer stand in the way of what needs more.
  const needs = failing.map((group) => withNeeds(group, groups, fits)).sort((a, b) => a.length - b.length);
  if (needs[0]) return new Set(needs[0]);
  for (const group of groups) {
    const others = groups.filter((one) => one !== group);
    if (fits(others)) continue;
    const left = new Set(soundTogether(others, [background], sound));
    return new Set(groups.filter((one) => !left.has(one)));
  }
  return null;
}

/** Groups with some of them joined, in the place of the first. */
export function joinGroups(groups: readonly Group[], joined: ReadonlySet<Group>): Group[] {
  const first = groups.findIndex((group) => joined.has(group));
  return groups.flatMap((group, index) => {
    if (index === first) return [groups.filter((one) => joined.has(one)).flat()];
    return joined.has(group) ? [] : [group];
  });
}

/**
 * The changes of a revision in groups closed under what they need: each alone, and all without it, is a ruleset without
 * errors. Changes that only people read stand in every coalition.
 */
export function groupsOf(revision: Revision): Grouping {
  const sound = soundness(revision);
  const atoms = underLinks(revision.diff.entries);
  const kept = soundTogether(atoms.filter(isEditorial), [], sound);
  const background = kept.flat();
  let groups = atoms.filter((group) => !kept.includes(group));
  for (let joined = unsound(background, groups, sound); joined; joined = unsound(background, groups, sound)) {
    // A group that cannot be left out although nothing needs it would change nothing by being joined to itself.
    groups = joinGroups(groups, joined.size > 1 ? joined : new Set(groups));
  }
  return { background, groups };
}

/** Parts that others rest on: what is changed there follows from what is changed in those. */
const RESTED_ON = new Set(['classes', 'roundings', 'facts', 'parameters', 'derived', 'entities', 'conditions']);

/** Whether a change only follows from another of its group, as a declared sum does. */
const follows = ({ at }: DiffEntry): boolean => {
  const parts = splitAddress(at);
  return RESTED_ON.has(parts[0] ?? '') || (parts[0] === 'totals' && parts.at(-1) === 'full');
};

/** The change that a group is known by: what became of a row before what follows from it. */
export function leadOf(group: Group): DiffEntry {
  const telling = group.filter(({ kind }) => kind === 'substantive');
  return telling.find(({ rows }) => rows) ?? telling.find((entry) => !follows(entry)) ?? telling[0] ?? group[0]!;
}

/** A group in a few words: its leading change, and how many go with it. */
export function groupWords(group: Group): Text {
  const { zh, en = zh } = leadOf(group).text;
  const more = group.filter(({ kind }) => kind === 'substantive').length - 1;
  if (more <= 0) return { zh, en };
  return { zh: `${zh}（连同${more}处）`, en: `${en} (with ${more} more)` };
}
