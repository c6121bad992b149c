import { isKeyedList, keyOf } from './members.js';

type Json = unknown;

const rank = (member: Json): number => {
  const order: unknown = (member as { order?: unknown } | null)?.order;
  return typeof order === 'number' ? order : Number.POSITIVE_INFINITY;
};

function byOrderThenKey(a: Json, b: Json): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first < second ? -1 : 1;
  const [one, other] = [keyOf(a) ?? '', keyOf(b) ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sorted(value: Json, name: string): Json {
  if (Array.isArray(value)) {
    const members = value.map((member) => sorted(member, ''));
    return isKeyedList(name, members[0]) ? members.sort(byOrderThenKey) : members;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part, key)]));
}

/**
 * A copy of a document whose keyed lists stand in their own order (then by code), since a member's position in the
 * file means nothing. Two documents that say the same are equal in this form.
 */
export function canonicalOrder<T>(document: T): T {
  return sorted(document, '') as T;
}
