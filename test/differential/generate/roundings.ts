import type { Rounding } from '@biaochi/schemas/types';
import { type World, anchor, ordered } from './world.js';

/** Rounding rules in every mode, by digits or by step. */
export function addRoundings({ random, ruleset }: World): void {
  const rules = random.times(1, 3, (at): Omit<Rounding, 'order'> => {
    const mode = random.pick(['half-up', 'half-even', 'floor', 'ceiling'] as const);
    const rule = { id: `r${at}`, mode, anchor: anchor('r') };
    if (random.chance(70)) return { ...rule, digits: random.pick([0, 0, 1, 1, 2, -1]) };
    return { ...rule, step: random.pick(['0.5', 0.25, '2', '0.2', 5]) };
  });
  ruleset.roundings = ordered(random, rules);
}

/** `{ rounding }` for so many of a hundred, otherwise nothing. */
export function maybeRounding({ random, ruleset }: World, percent: number): { rounding?: string } {
  const ids = (ruleset.roundings ?? []).map((rule) => rule.id);
  return ids.length > 0 && random.chance(percent) ? { rounding: random.pick(ids) } : {};
}
