import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { byKey, sameJson } from '../model/index.js';

/** For each code of the new ruleset, the codes of the old one whose answers it takes, best first; none is missing. */
export type CodeMapping = ReadonlyMap<string, readonly string[]>;

/**
 * How answers given under `a` are carried to `b`. An indicator takes the answers of its own code; one that says
 * `formerly` takes those of the codes it names instead, itself only where it names itself, none where it names none.
 * What an indicator said already in `a` is the past of `a` and counts no more.
 */
export function codeMapping(a: Ruleset, b: Ruleset): CodeMapping {
  const before = byKey(a.indicators);
  return new Map(b.indicators.map((indicator) => [indicator.code, sourcesOf(indicator, before)]));
}

function sourcesOf({ code, formerly }: Indicator, before: ReadonlyMap<string, Indicator>): string[] {
  const same = before.get(code);
  const own = same ? [code] : [];
  if (formerly === undefined || (same && sameJson(same.formerly, formerly))) return own;
  const known = [...new Set(formerly)].filter((former) => before.has(former));
  // Codes that `a` does not know are older than `a`.
  return known.length > 0 || formerly.length === 0 ? known : own;
}
