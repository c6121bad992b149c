import { joinAddress, keyOf, ordered } from '@biaochi/engine';
import type { Change } from '@biaochi/schemas/types';

interface Member {
  readonly order: number;
}

const STEP = 10;

/** Whole numbers for some members between two orders, evenly apart; null where there is no room. An open end has room. */
export function ordersBetween(before: number | undefined, after: number | undefined, count: number): number[] | null {
  const from = before ?? (after === undefined ? 0 : Math.max(-1, after - STEP * (count + 1)));
  const to = after ?? from + STEP * (count + 1);
  if (to - from <= count) return null;
  return Array.from({ length: count }, (_, index) => from + Math.floor(((to - from) * (index + 1)) / (count + 1)));
}

/** The order for one new member directly behind another (first of all for null), and the moves that make room for it. */
export function orderAfter(
  list: string,
  members: readonly Member[],
  after: string | null,
): { order: number; changes: Change[] } {
  const row = ordered(members);
  const index = row.findIndex((member) => keyOf(member) === after) + 1;
  const [order] = ordersBetween(row[index - 1]?.order, row[index]?.order, 1) ?? [];
  if (order !== undefined) return { order, changes: [] };
  return { order: STEP * (index + 1), changes: renumbered(list, [...row.slice(0, index), null, ...row.slice(index)]) };
}

/** The moves that put members, in the order given, directly before or behind another. */
export function placedBeside(
  list: string,
  members: readonly Member[],
  keys: readonly string[],
  beside: string,
  side: 'before' | 'behind',
): Change[] {
  const moved = keys.flatMap((key) => members.find((member) => keyOf(member) === key) ?? []);
  const rest = ordered(members).filter((member) => !moved.includes(member));
  const index = rest.findIndex((member) => keyOf(member) === beside) + (side === 'behind' ? 1 : 0);
  const orders = ordersBetween(rest[index - 1]?.order, rest[index]?.order, moved.length);
  if (!orders) return renumbered(list, [...rest.slice(0, index), ...moved, ...rest.slice(index)]);
  return moved.flatMap((member, at) => moveTo(list, member, orders[at]!));
}

const moveTo = (list: string, member: Member, order: number): Change[] =>
  member.order === order ? [] : [{ op: 'move', at: list + joinAddress(keyOf(member) ?? ''), order }];

/** All members ten apart; null keeps a place for one that is yet to come. */
const renumbered = (list: string, row: readonly (Member | null)[]): Change[] =>
  row.flatMap((member, index) => (member ? moveTo(list, member, STEP * (index + 1)) : []));
