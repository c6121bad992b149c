import { nodeAt } from '@biaochi/engine';
import type { Condition } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { setField } from './setField.js';

/** The way to a part of a condition: at each group the position among its members; `not` has one, at 0. */
export type Path = readonly number[];

/** How a group of conditions counts. */
export type GroupKind = 'all' | 'any' | 'not';

/** The members of a group; none of a comparison or a named condition. */
export const membersOf = ({ all, any, not }: Condition): readonly Condition[] => all ?? any ?? (not ? [not] : []);

/** How a condition groups others; null where it is a comparison or a named condition. */
export const groupKind = ({ all, any, not }: Condition): GroupKind | null =>
  all ? 'all' : any ? 'any' : not ? 'not' : null;

/** A group of the given kind. A denial holds one condition: several are denied together, as any of them. */
export function grouped(kind: GroupKind, members: readonly Condition[]): Condition | null {
  const [first, ...rest] = members;
  if (!first) return null;
  if (kind !== 'not') return { [kind]: [...members] };
  return { not: rest.length === 0 ? first : { any: [...members] } };
}

type Change = (condition: Condition) => readonly Condition[];

/** A condition after the part at the end of a path has been replaced by what `change` gives; null where nothing is left. */
function changedAt(condition: Condition, path: Path, change: Change): Condition | null {
  const [position, ...rest] = path;
  if (position === undefined) {
    const [first, ...more] = change(condition);
    return first === undefined ? null : more.length === 0 ? first : { all: [first, ...more] };
  }
  const kind = groupKind(condition);
  const members = membersOf(condition);
  const member = members[position];
  if (kind === null || !member) return condition;
  const next = rest.length > 0 ? [changedAt(member, rest, change)].filter((each) => each !== null) : change(member);
  return grouped(kind, [...members.slice(0, position), ...next, ...members.slice(position + 1)]);
}

/** The part of a condition at the end of a path. */
export const partAt = (condition: Condition, path: Path): Condition | undefined =>
  path.reduce<Condition | undefined>((part, position) => part && membersOf(part)[position], condition);

/** Another condition in the place of one. */
export const replacePart = (condition: Condition, path: Path, part: Condition): Condition =>
  changedAt(condition, path, () => [part]) ?? part;

/** A condition without one of its parts; null where it was the last. */
export const removePart = (condition: Condition, path: Path): Condition | null => changedAt(condition, path, () => []);

/** A further member of the group at the end of a path; a comparison there becomes a group of both. */
export function appendPart(condition: Condition, path: Path, part: Condition): Condition {
  const holder = partAt(condition, path);
  if (!holder) return condition;
  const kind = groupKind(holder);
  const next =
    kind === 'all' || kind === 'any' ? grouped(kind, [...membersOf(holder), part]) : grouped('all', [holder, part]);
  return next ? replacePart(condition, path, next) : condition;
}

/** A group that counts otherwise: all, any, or none of its members. */
export function regroup(condition: Condition, path: Path, kind: GroupKind): Condition {
  const group = partAt(condition, path);
  if (!group || groupKind(group) === kind) return condition;
  // What is denied together, as any of several, was one group.
  const inner = group.not && groupKind(group.not) === 'any' ? group.not : group;
  const next = grouped(kind, membersOf(inner));
  return next ? replacePart(condition, path, next) : condition;
}

/** A part in a group of its own, so that further conditions can join it. */
export function nestPart(condition: Condition, path: Path, kind: GroupKind): Condition {
  const part = partAt(condition, path);
  const next = part && grouped(kind, [part]);
  return next ? replacePart(condition, path, next) : condition;
}

/** A part out of its group, behind it in the group around; the group goes with its last member. */
export function unnestPart(condition: Condition, path: Path): Condition {
  const part = partAt(condition, path);
  if (!part || path.length === 0) return condition;
  const holder = path.slice(0, -1);
  return changedAt(condition, holder, (group) => {
    const members = membersOf(group).filter((_, position) => position !== path.at(-1));
    const kind = groupKind(group);
    const rest = kind && grouped(kind, members);
    return rest ? [rest, part] : [part];
  })!;
}

/**
 * Edits the condition at an address of the ruleset. `change` is given the condition as it stands, or undefined; what it
 * gives back takes its place, and null takes the condition away. `merge` joins the edits of one token to one step.
 */
export const editCondition = (
  at: string,
  change: (condition: Condition | undefined) => Condition | null,
  merge?: string,
): Command => ({
  label: 'editCondition',
  params: { at },
  ...(merge !== undefined && { merge: `condition ${at} ${merge}` }),
  run: (draft) => {
    const present = nodeAt(draft.ruleset, at) as Condition | undefined;
    return setField(at, change(present) ?? undefined).run(draft);
  },
});
