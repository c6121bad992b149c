import type { Total } from '@biaochi/schemas/types';
import type { Frame } from '../conditions/index.js';
import type { FormulaValue } from '../formulas/index.js';
import type { Interval, Rational } from '../numbers/index.js';
import type { RoundingOf } from '../scoring/index.js';

/** An indicator as a total sees it: its slots, its full points, and what it brings while it does not apply. */
export interface Member {
  readonly code: string;
  readonly status: number;
  /** The slot of what it brings to a sum, whether it applies or not. */
  readonly points: number;
  /** The slot of its points if it applies. */
  readonly applied: number;
  readonly full: Rational;
  readonly whenNotApplicable: Pair;
}

/** Points got and points possible. */
export interface Pair {
  readonly got: Rational;
  readonly possible: Rational;
}

/** What a total asks for while it is compiled. */
export interface TotalContext {
  readonly slot: (reference: string) => number;
  /** The members that a selector picks, in the order of the table. */
  readonly members: (total: Total) => readonly Member[];
  /** The ids of an indicator's levels in the order of their bits; none where it is not scored by levels. */
  readonly levels: (code: string) => readonly string[];
  readonly rounding: RoundingOf;
}

/**
 * One way to compute a total, one file. The run gives where the value may lie and whether it is undefined; `range`
 * is where it may lie while it is.
 */
export interface TotalMethod<T extends Total, C> {
  readonly method: T['method'];
  readonly compile: (total: T, context: TotalContext) => C;
  readonly range: (compiled: C) => Interval;
  readonly run: (compiled: C, frame: Frame) => FormulaValue;
}
