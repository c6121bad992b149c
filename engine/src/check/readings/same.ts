import { byKey, isKeyedList } from '../../model/index.js';

/** Whether two documents say the same; in keyed lists the array position of a member says nothing. */
export function same(a: unknown, b: unknown, name = ''): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b, name);
  if (Array.isArray(a) || Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key], key));
}

function sameList(a: readonly unknown[], b: readonly unknown[], name: string): boolean {
  if (a.length !== b.length) return false;
  const inPlace = (): boolean => a.every((member, index) => same(member, b[index]));
  if (!isKeyedList(name, a[0])) return inPlace();
  const members = byKey(b as object[]);
  const own = byKey(a as object[]);
  // Codes that are missing or double leave nothing to pair members by.
  if (own.size !== a.length || members.size !== b.length) return inPlace();
  return [...own].every(([key, member]) => members.has(key) && same(member, members.get(key)));
}
