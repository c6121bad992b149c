import type { Condition, FormulaScoring, Scoring } from '@biaochi/schemas/types';
import type { CompiledCondition, Frame, LeafTable } from '../conditions/index.js';
import type { Interval, Rational, RoundingRule } from '../numbers/index.js';
import type { Outcome } from './outcome.js';

/** How an evaluator answers an indicator: the key of its answer. */
export type AnswerForm = 'met' | 'checks' | 'values' | 'level' | 'value';

/** The rule of a named rounding, null where none is named. */
export type RoundingOf = (id: string | undefined) => RoundingRule | null;

/** What a scoring method asks for while it is compiled: slots of references, compiled conditions, named roundings. */
export interface ScoringContext {
  /** The slot of the indicator's own answer, check or stated level, or of any reference. */
  readonly slot: (reference: string) => number;
  /** A condition put into the leaf table. */
  readonly condition: (condition: Condition) => CompiledCondition;
  readonly rounding: RoundingOf;
  /** Where the points of a formula may lie. */
  readonly domain: (scoring: FormulaScoring) => Interval;
  /** The indicator's code, for references to its own answer. */
  readonly code: string;
}

/** What a scoring method reads while it runs, and where it says that its conditions did not settle the case. */
export interface ScoringRun {
  readonly frame: Frame;
  readonly table: LeafTable;
  readonly seen: Uint8Array | null;
  /** Called with a finding's code, and the quantity or level bits seen, when the answer cannot be scored as it stands. */
  readonly report: (fault: ScoringFault, seen?: Interval | number) => void;
}

export type ScoringFault = 'level-none-holds' | 'scale-no-band' | 'points-undefined' | 'answer-level-disagrees';

/**
 * One scoring method, one file: how it is answered, its full points, its compiled form (plain data) and its run.
 * `S` is its part of the schema, `C` its compiled form.
 */
export interface ScoringMethod<S extends Scoring, C> {
  readonly method: S['method'];
  /** How an evaluator answers; several where any of them will do. */
  readonly forms: (scoring: S) => readonly AnswerForm[];
  /** The most points it can earn, or null where it earns none. */
  readonly full: (scoring: S, rounding: RoundingOf) => Rational | null;
  readonly compile: (scoring: S, context: ScoringContext) => C;
  readonly run: (compiled: C, run: ScoringRun) => Outcome;
  /** Every way the item may turn out if it applies, whatever was entered. */
  readonly any: (compiled: C) => Outcome;
}
