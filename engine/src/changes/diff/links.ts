import type { Ruleset } from '@biaochi/schemas/types';
import { byKey, ordered } from '../../model/index.js';
import type { CodeMapping } from '../codeMapping.js';

/** Indicators of the old ruleset and those of the new one that take their answers; codes in the order of either table. */
export interface CodeLink {
  readonly from: readonly string[];
  readonly to: readonly { readonly code: string; readonly order: number; readonly from: readonly string[] }[];
}

/**
 * What a mapping does beside keeping codes: renames, splits, joins and mixtures of them, and the codes of `a` that
 * nothing takes after.
 */
export function linksOf(a: Ruleset, b: Ruleset, mapping: CodeMapping): { links: CodeLink[]; dropped: string[] } {
  const partsOf = new Map<string, Set<string>>();
  for (const sources of mapping.values()) {
    const joined = new Set(sources.flatMap((source) => [source, ...(partsOf.get(source) ?? [])]));
    for (const source of joined) partsOf.set(source, joined);
  }
  const before = byKey(a.indicators);
  const rows = ordered(b.indicators).map(({ code, order }) => ({ code, order, from: mapping.get(code) ?? [] }));
  const links = [...new Set(partsOf.values())].flatMap((codes): CodeLink[] => {
    const from = ordered(a.indicators).flatMap(({ code }) => (codes.has(code) ? [code] : []));
    const to = rows.filter((row) => row.from.some((source) => codes.has(source)));
    if (from.length !== 1 || to.length !== 1) return [{ from, to }];
    const [old, row] = [before.get(from[0]!)!, to[0]!];
    // A row that only changes its code keeps its place; if it moves, that is a move.
    return row.code === old.code ? [] : [{ from, to: [{ ...row, order: old.order }] }];
  });
  const dropped = ordered(a.indicators).flatMap(({ code }) => (partsOf.has(code) ? [] : [code]));
  return { links, dropped };
}
