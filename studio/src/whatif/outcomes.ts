/** How outcomes spread before and after, and who moves. An outcome is a grade's id, or null while undetermined. */
import { ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type { Way } from '../projections/replay/flows.js';

export type Outcome = string | null;

/** How many come to one outcome before and after. */
export interface Pair {
  readonly outcome: Outcome;
  readonly before: number;
  readonly after: number;
}

/** Those who go from one outcome to another. */
export interface Flow {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly way: Exclude<Way, 'same'>;
  /** Their places in the list, from 0. */
  readonly who: readonly number[];
}

/** The grades of a ruleset, the best first. */
export const ladderOf = ({ grades }: Pick<Ruleset, 'grades'>): string[] => ordered(grades).map(({ id }) => id);

/** Which way leads from one outcome to another. */
export function wayFrom(ladder: readonly string[], from: Outcome, to: Outcome): Way {
  if (from === to) return 'same';
  if (to === null) return 'nowUndetermined';
  if (from === null) return 'nowDecided';
  return ladder.indexOf(to) < ladder.indexOf(from) ? 'better' : 'worse';
}

/** How many come to each grade on either side, the best first; the undetermined last, where there are any. */
export function pairsOf(ladder: readonly string[], before: readonly Outcome[], after: readonly Outcome[]): Pair[] {
  const countIn = (list: readonly Outcome[], outcome: Outcome): number => list.filter((one) => one === outcome).length;
  const all = [...ladder, null].map((outcome) => ({
    outcome,
    before: countIn(before, outcome),
    after: countIn(after, outcome),
  }));
  return all.filter((one) => one.outcome !== null || one.before + one.after > 0);
}

/** Who moves, gathered by where from and where to; the most first. */
export function flowsOf(ladder: readonly string[], before: readonly Outcome[], after: readonly Outcome[]): Flow[] {
  const flows = new Map<string, { from: Outcome; to: Outcome; way: Flow['way']; who: number[] }>();
  before.forEach((from, at) => {
    const to = after[at] ?? null;
    const way = wayFrom(ladder, from, to);
    if (way === 'same') return;
    const key = JSON.stringify([from, to]);
    const flow = flows.get(key) ?? { from, to, way, who: [] };
    flow.who.push(at);
    flows.set(key, flow);
  });
  return [...flows.values()].sort((a, b) => b.who.length - a.who.length);
}
