import type { Range } from '@biaochi/schemas/types';
import { EVERYWHERE, type Interval } from '../numbers/index.js';
import { decimal } from './decimal.js';

/** The interval that a range of the ruleset states; everywhere for an absent one. */
export function rangeInterval(range: Range | undefined): Interval {
  if (!range) return EVERYWHERE;
  const lo = range.atLeast ?? range.above;
  const hi = range.atMost ?? range.below;
  return {
    lo: lo === undefined ? null : decimal(lo),
    hi: hi === undefined ? null : decimal(hi),
    loOpen: range.atLeast === undefined,
    hiOpen: range.atMost === undefined,
  };
}
