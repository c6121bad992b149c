import type { Finish } from '../totals/index.js';
import type { Compute } from './formulas.js';
import type { RowLayout } from './layout.js';
import { rounder } from './rounding.js';
import { copy, difference } from './row.js';

/** Rounds a slot where it stands, then keeps it within its limits. */
export function finisher({ rounding, atLeast, atMost }: Finish, slot: number, layout: RowLayout): Compute {
  const round = rounding ? rounder(rounding) : null;
  const low = atLeast === null ? null : layout.constant(atLeast);
  const high = atMost === null ? null : layout.constant(atMost);
  return (row) => {
    if (round) round(row, slot, slot);
    if (low !== null && difference(row, slot, low) < 0) copy(row, low, slot);
    if (high !== null && difference(row, slot, high) > 0) copy(row, high, slot);
  };
}
