import type { Fixture, Result } from '@biaochi/schemas/types';
import { joinAddress } from '../model/index.js';

/** Where a result is not as a fixture expects: the place in the result, what was expected, what is there. */
export interface Difference {
  readonly place: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Every place at which a result departs from what is expected; what the expectation leaves out may be anything. */
export function differences(expected: Fixture['expect'], result: Result): Difference[] {
  const { findings, gates, ...rest } = expected;
  const actual = {
    ...result,
    outcome: {
      ...result.outcome,
      suffixes: Object.fromEntries(Object.entries(result.outcome.suffixes ?? {}).map(([id, { holds }]) => [id, holds])),
    },
    gates: Object.fromEntries(Object.entries(result.gates).map(([id, { status }]) => [id, status])),
  };
  const found = compared({ ...rest, ...(gates && { gates }) }, actual, '');
  if (findings) {
    const codes = result.findings.map(({ code }) => code).sort();
    const wanted = [...findings].sort();
    if (!same(wanted, codes)) found.push({ place: '/findings', expected: wanted, actual: codes });
  }
  return found;
}

function compared(expected: unknown, actual: unknown, place: string): Difference[] {
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([key, value]) => compared(value, actual[key], place + joinAddress(key)));
  }
  return same(expected, actual) ? [] : [{ place, expected, actual: actual ?? null }];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two plain values, or lists of them, are alike; absent and null are one. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => one === b[index]);
  return (a ?? null) === (b ?? null);
}
