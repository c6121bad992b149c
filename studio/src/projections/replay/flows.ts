import type { Impact } from '@biaochi/schemas/types';

/** Where an enterprise goes: up or down the ladder, into or out of being undetermined, or nowhere. */
export type Way = 'better' | 'worse' | 'nowUndetermined' | 'nowDecided' | 'same';

const UNDETERMINED = 'undetermined';

/** A function that says which way leads from one state of a report to another; states stand the best first. */
export function wayBetween({ states }: Impact): (from: string, to: string) => Way {
  const outcomeOf = new Map(states.map(({ id, outcome }) => [id, outcome]));
  const ladder = [...new Set(states.map(({ outcome }) => outcome))];
  return (from, to) => {
    const [a, b] = [outcomeOf.get(from) ?? from, outcomeOf.get(to) ?? to];
    if (a === b) return 'same';
    if (b === UNDETERMINED) return 'nowUndetermined';
    if (a === UNDETERMINED) return 'nowDecided';
    return ladder.indexOf(b) < ladder.indexOf(a) ? 'better' : 'worse';
  };
}

/** How many are in each state on one side. */
export function countsOn({ flows }: Impact, side: 'from' | 'to'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const flow of flows) counts.set(flow[side], (counts.get(flow[side]) ?? 0) + flow.count);
  return counts;
}
