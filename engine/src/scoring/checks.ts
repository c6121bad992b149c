import type { Check } from '@biaochi/schemas/types';
import { type Frame, MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { ordered } from '../model/index.js';
import type { ScoringContext } from './method.js';

/** The slots of an indicator's sub-checks, in their order. */
export function checkSlots(checks: readonly Check[], context: ScoringContext): number[] {
  return ordered(checks).map((check) => context.slot(`check:${context.code}/${check.id}`));
}

/** The sub-checks that are met, and those that may still be, as a bit for each slot. */
export function checkBits(slots: readonly number[], frame: Frame): { met: number; open: number } {
  let met = 0;
  let open = 0;
  slots.forEach((slot, index) => {
    const bits = frame.bits[slot]!;
    if (bits === MAY_BE_TRUE) met |= 1 << index;
    else if (bits !== MAY_BE_FALSE) open |= 1 << index;
  });
  return { met, open };
}
