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

/** How many sub-checks a selection holds, a bit each; none at all counts last, so that the plainest case is named. */
function plainness(selection: number): number {
  let count = 0;
  for (let rest = selection; rest !== 0; rest &= rest - 1) count++;
  return count || Infinity;
}

/** Every selection of the sub-checks is tried against the rows from the top. */
function rowsOf({ checks, rows }: CombinationScoring, place: string): Diagnostic[] {
  const ids = ordered(checks).map((check) => check.id);
  const broken = rows.some((row) => row.met.some((id) => !ids.includes(id)));
  if (rows.length === 0 || broken || ids.length > MAX_COMBINED_CHECKS) return [];
  const needs = rows.map((row) => row.met.reduce((bits, id) => bits | (1 << ids.indexOf(id)), 0));
  const reached = new Set<number>();
  let gap: number | null = null;
  for (let selection = 0; selection < 1 << ids.length; selection++) {
    const row = needs.findIndex((need) => (selection & need) === need);
    if (row >= 0) reached.add(row);
    else if (gap === null || plainness(selection) < plainness(gap)) gap = selection;
  }
  const found = rows.flatMap(({ met }, index) =>
    reached.has(index) ? [] : [diagnostic('row-unreachable', `${place}/${index}`, { met })],
  );
  if (gap === null) return found;
  const plainest: number = gap;
  const met = ids.filter((_, index) => plainest & (1 << index));
  return [...found, diagnostic('row-gap', place, { met })];
}
