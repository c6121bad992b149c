import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { type CombinationScoring, type CountScoring, ordered, placed } from '../../model/index.js';
import { MAX_COMBINED_CHECKS } from '../../scoring/index.js';
import type { Check } from '../context.js';

/** Tables of sub-checks: cases without a row, and rows that no case reaches. */
export const tables: Check = ({ ruleset }) =>
  placed(ruleset.indicators, '/indicators').flatMap(({ member: { scoring }, place }) => {
    if (scoring.method === 'count') return stepsOf(scoring, `${place}/scoring/steps`);
    return scoring.method === 'combination' ? rowsOf(scoring, `${place}/scoring/rows`) : [];
  });

function stepsOf({ checks, steps }: CountScoring, place: string): Diagnostic[] {
  const counts = steps.map((step) => step.count);
  const found = steps.flatMap(({ count }, index) => {
    const at = `${place}/${index}`;
    if (counts.indexOf(count) < index) return [diagnostic('count-twice', at, { count })];
    return count > checks.length ? [diagnostic('count-unreachable', at, { count, checks: checks.length })] : [];
  });
  return steps.length > 0 && !counts.includes(0) ? [...found, diagnostic('count-gap', place, { count: 0 })] : found;
}

/** Every selection of the sub-checks is tried, the fewest first and none at all last: the plainest case is named. */
function rowsOf({ checks, rows }: CombinationScoring, place: string): Diagnostic[] {
  const ids = ordered(checks).map((check) => check.id);
  const broken = rows.some((row) => row.met.some((id) => !ids.includes(id)));
  if (rows.length === 0 || broken || ids.length > MAX_COMBINED_CHECKS) return [];
  const cases = Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((_, index) => bits & (1 << index)));
  const reached = new Set<number>();
  let gap: string[] | null = null;
  const plainness = (met: readonly string[]): number => met.length || Infinity;
  for (const met of cases.sort((a, b) => plainness(a) - plainness(b))) {
    const row = rows.findIndex((one) => one.met.every((id) => met.includes(id)));
    if (row >= 0) reached.add(row);
    else gap ??= met;
  }
  const found = rows.flatMap(({ met }, index) =>
    reached.has(index) ? [] : [diagnostic('row-unreachable', `${place}/${index}`, { met })],
  );
  return gap ? [...found, diagnostic('row-gap', place, { met: gap })] : found;
}
