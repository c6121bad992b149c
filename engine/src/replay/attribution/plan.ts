import type { Ruleset } from '@biaochi/schemas/types';
import { type Draw, drawFrom } from '../generate/draw.js';
import { type Revision, rulesetOf } from './coalitions.js';
import { type Group, groupsOf, joinGroups } from './groups.js';
import { allCoalitions, type Coalition, everyone, growing, without } from './shares.js';

/** Up to how many groups all coalitions are judged, and how orders of more are drawn. */
export interface Sampling {
  readonly exactUpTo: number;
  readonly orders: number;
  readonly seed: number;
}

export const SAMPLING: Sampling = { exactUpTo: 12, orders: 200, seed: 1 };

/** The groups of a revision, the orders drawn where there are too many of them, and the ruleset of each coalition to judge. */
export interface Plan {
  readonly groups: readonly Group[];
  readonly orders: readonly (readonly number[])[] | null;
  readonly rulesets: ReadonlyMap<Coalition, Ruleset>;
}

function shuffled(count: number, draw: Draw): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at--) {
    const other = draw.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function coalitionsFor(count: number, { exactUpTo, orders, seed }: Sampling) {
  if (count <= exactUpTo) return { orders: null, coalitions: allCoalitions(count) };
  const draw = drawFrom(seed);
  const drawn = Array.from({ length: orders }, () => shuffled(count, draw));
  const alone = Array.from({ length: count }, (_, index) => without(index, count));
  return { orders: drawn, coalitions: [...new Set([...drawn.flatMap(growing), ...alone])] };
}

/** What to judge to attribute a revision; groups that turn out not to be had together without others are joined first. */
export function planOf(revision: Revision, sampling: Sampling): Plan {
  const { background, groups: found } = groupsOf(revision);
  let groups = found;
  for (;;) {
    const { orders, coalitions } = coalitionsFor(groups.length, sampling);
    const members = (coalition: Coalition): Group[] => groups.filter((_, index) => (coalition >> BigInt(index)) & 1n);
    const rulesets = new Map<Coalition, Ruleset>();
    let broken: Coalition | null = null;
    for (const coalition of coalitions) {
      const part = new Set([background, ...members(coalition)].flat());
      const ruleset = rulesetAt(coalition, groups.length, revision) ?? rulesetOf(revision, part);
      if (ruleset === null) {
        broken = coalition;
        break;
      }
      rulesets.set(coalition, ruleset);
    }
    if (broken === null) return { groups, orders, rulesets };
    groups = joinGroups(groups, new Set(members(broken)));
  }
}

/** The ends of a revision are the rulesets themselves. */
function rulesetAt(coalition: Coalition, count: number, { from, to }: Revision): Ruleset | null {
  if (coalition === everyone(count)) return to;
  return coalition === 0n ? from : null;
}
