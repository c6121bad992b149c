import type { FormulaScoring } from '@biaochi/schemas/types';
import { formulaValue } from '../formulas/formulaValue.js';
import { clamped, roundedBy, stated } from '../roundings.js';
import { Unknown } from '../unknown.js';
import type { Method } from './method.js';

/** The value of the formula, rounded, then clamped; unknown where it divides by zero. */
export const formula: Method<FormulaScoring> = {
  full: (_session, { full }) => stated(full),
  score: async (session, { code }, { formula: written, rounding, clamp }) => {
    const exact = await formulaValue(session, written);
    if (!exact) throw new Unknown(`points:${code}`);
    return { points: clamped(roundedBy(session, exact, rounding), clamp) };
  },
};
