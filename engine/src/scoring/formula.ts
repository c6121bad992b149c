import type { FormulaScoring } from '@biaochi/schemas/types';
import { compileFormula, runTape, type Tape, withinRange } from '../formulas/index.js';
import {
  clampInterval,
  intersect,
  type Interval,
  max,
  type Rational,
  roundInterval,
  type RoundingRule,
  settled,
  ZERO,
} from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { ScoringMethod } from './method.js';
import { type Outcome, statusOf } from './outcome.js';

export interface CompiledFormulaScoring {
  readonly method: 'formula';
  readonly tape: Tape;
  readonly rounding: RoundingRule | null;
  readonly atLeast: Rational | null;
  readonly atMost: Rational | null;
  /** Where the points lie while a division by zero leaves them undefined, and where they may lie at all. */
  readonly fallback: Interval;
  readonly domain: Interval;
  readonly full: Rational;
}

/** Where points lie that are undefined: between the limits, or from zero to full points. */
export function undefinedPoints({ clamp, full }: FormulaScoring): Interval {
  const lo = decimal(clamp?.atLeast ?? 0);
  const hi = max(lo, decimal(clamp?.atMost ?? full));
  return { lo, hi, loOpen: false, hiOpen: false };
}

const outcomeOf = (points: Interval, full: Rational): Outcome => ({ status: statusOf(points, full), points });

/** A free formula over what is entered and computed, rounded, then clamped. */
export const formula: ScoringMethod<FormulaScoring, CompiledFormulaScoring> = {
  method: 'formula',
  forms: () => ['values'],
  full: (scoring) => max(decimal(scoring.full), ZERO),
  compile: (scoring, context) => ({
    method: 'formula',
    tape: compileFormula(scoring.formula, context.slot),
    rounding: context.rounding(scoring.rounding),
    atLeast: scoring.clamp?.atLeast === undefined ? null : decimal(scoring.clamp.atLeast),
    atMost: scoring.clamp?.atMost === undefined ? null : decimal(scoring.clamp.atMost),
    fallback: undefinedPoints(scoring),
    domain: context.domain(scoring),
    full: formula.full(scoring, context.rounding)!,
  }),
  run: ({ tape, rounding, atLeast, atMost, fallback, domain, full }, { frame, report }) => {
    const result = runTape(tape, frame.numbers);
    const known = tape.every((part) => part.op !== 'slot' || settled(frame.numbers[part.slot]!) !== null);
    if (result.undefinedness === 'always' && known) report('points-undefined');
    const value = withinRange(result, fallback);
    const points = clampInterval(rounding ? roundInterval(value, rounding) : value, atLeast, atMost);
    // A quantity that is undefined may lie anywhere, also where none of its values leads.
    return outcomeOf(intersect(points, domain) ?? domain, full);
  },
  any: ({ domain, full }) => outcomeOf(domain, full),
};
