import { aggregatesOf, ordered } from '@biaochi/engine';
import type { Result, Ruleset } from '@biaochi/schemas/types';

const nothing = { value: null, exact: null, min: null, max: null };

const each = <T, R>(list: readonly T[] | undefined, key: (one: T) => string, value: (one: T) => R): Record<string, R> =>
  Object.fromEntries((list ?? []).map((one) => [key(one), value(one)]));

/** The result under a ruleset that cannot be compiled: every indicator, gate and total unknown, every grade possible. */
export function unknownResult(ruleset: Ruleset): Result {
  const id = (one: { readonly id: string }): string => one.id;
  return {
    ruleset: { id: ruleset.id, version: ruleset.version, digest: '', readings: {} },
    outcome: {
      status: 'undetermined',
      grade: null,
      possible: ordered(ruleset.grades).map(id),
      ...(ruleset.suffixes && { suffixes: each(ruleset.suffixes, id, () => ({ holds: null, because: [] })) }),
      because: [],
    },
    gates: each(ruleset.gates, id, () => ({ status: 'unknown' as const, failed: [], unknown: [], because: [] })),
    parameters: {},
    totals: each(ruleset.totals, id, () => ({ ...nothing, because: [] })),
    ...(ruleset.tables && { tables: each(ruleset.tables, id, () => nothing) }),
    derived: each(ruleset.derived, id, () => nothing),
    ...(ruleset.entities && {
      aggregates: each(
        aggregatesOf(ruleset),
        ({ list, aggregate }) => `${list.id}/${aggregate.id}`,
        () => nothing,
      ),
    }),
    indicators: each(
      ruleset.indicators,
      ({ code }) => code,
      () => ({ status: 'unknown' as const, points: null, because: [] }),
    ),
    findings: [],
  };
}
