import type { Assessment } from '@biaochi/schemas/types';

/** Whether two JSON values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** The indicator codes whose answers differ between two assessments, and the facts that do. */
export function changesBetween(before: Assessment, after: Assessment): { answers: string[]; facts: string[] } {
  const differing = (a: object, b: object): string[] => {
    const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    return [...new Set([...left.keys(), ...right.keys()])].filter((key) => !same(left.get(key), right.get(key)));
  };
  return { answers: differing(before.answers, after.answers), facts: differing(before.facts ?? {}, after.facts ?? {}) };
}
