import type { Ruleset } from '@biaochi/schemas/types';

/** For each code of the new ruleset, the codes of the old one whose answers it takes, best first. */
export type CodeMapping = ReadonlyMap<string, readonly string[]>;

/**
 * How answers under `a` are carried to `b`: a code that stays takes its own; an indicator that was renamed, split off
 * or joined takes those of the codes it names in `formerly`, as far as `a` has them.
 */
export function codeMapping(a: Ruleset, b: Ruleset): CodeMapping {
  const known = new Set(a.indicators.map(({ code }) => code));
  return new Map(
    b.indicators.map(({ code, formerly = [] }) => [
      code,
      [...new Set([code, ...formerly])].filter((old) => known.has(old)),
    ]),
  );
}
