import type { Combining } from '../aggregates/index.js';
import type { Condition, EntityList, Indicator, Notice, Ruleset } from '../model/index.js';
import type { CompiledCondition, Frame, LeafTable } from '../conditions/index.js';
import type { Tape } from '../formulas/index.js';
import type { Interval, Rational, RoundingRule } from '../numbers/index.js';
import type { CompiledReferenceTable } from '../tables/index.js';
import type { CompiledGate, CompiledGrade, CompiledSuffix } from '../rulings/index.js';
import type { AnswerForm, CompiledScoring } from '../scoring/index.js';
import type { CompiledTotal, Finish, Pair } from '../totals/index.js';
import type { Layout } from './layout.js';
import type { Origin } from './origin.js';

/** An indicator as the program runs it. */
export interface CompiledIndicator {
  readonly code: string;
  /** The indicator as it is written. */
  readonly source: Indicator;
  /** The slot of whether it may apply (MAY_APPLY) and may not apply (MAY_NOT_APPLY), as far as the answer says. */
  readonly stands: number;
  readonly status: number;
  /** The slot of what it brings to totals, and of its points if it applies. */
  readonly points: number;
  readonly applied: number;
  readonly level: number | null;
  readonly when: CompiledCondition | null;
  readonly scoring: CompiledScoring;
  readonly full: Rational | null;
  readonly whenNotApplicable: Pair;
  /** Whether the evaluator may say that it does not apply. */
  readonly byEvaluator: 'allow' | 'warn' | 'forbid';
  /** The keys an answer to it may have besides remarks and `notApplicable`. */
  readonly forms: readonly AnswerForm[];
}

/** What `stands` of an indicator leaves possible. */
export const MAY_APPLY = 1;
export const MAY_NOT_APPLY = 2;
/** Set besides where what was entered turned out wrong, so that the item counts as not assessed. */
export const THROWN_BACK = 4;

/** A list of entities as the program runs it: each of them by a program of its own. */
export interface CompiledEntities {
  readonly source: EntityList;
  readonly program: Program;
  /** The enterprise's facts and parameters: the array that holds them, their index here and in that program. */
  readonly shared: readonly {
    readonly store: 'numbers' | 'bits' | 'lists';
    readonly from: number;
    readonly to: number;
  }[];
}

/** What an aggregate takes of each entity: slots, and which gate asks its condition; null where it takes no such thing. */
export interface CompiledAggregate extends Combining {
  readonly quantity: number | null;
  readonly weight: number | null;
  readonly when: number | null;
}

/** One thing to compute, after all that it rests on. */
export type Step =
  | {
      readonly kind: 'aggregate';
      /** Its reference, aggregate:LIST/ID. */
      readonly id: string;
      readonly to: number;
      /** Which list of entities. */
      readonly list: number;
      readonly aggregate: CompiledAggregate;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly to: number;
      readonly table: CompiledReferenceTable;
    }
  | {
      readonly kind: 'derived';
      readonly id: string;
      readonly to: number;
      readonly tape: Tape;
      readonly range: Interval;
      readonly rounding: RoundingRule | null;
      /** The slots of the entered numbers it is computed from, straight or through others. */
      readonly entered: readonly number[];
      /** The indicators that are thrown back where it leaves its range, with the slots of those values of theirs. */
      readonly drivers: readonly { readonly indicator: number; readonly values: readonly number[] }[];
    }
  | { readonly kind: 'indicator'; readonly indicator: number }
  | {
      readonly kind: 'total';
      readonly id: string;
      readonly to: number;
      readonly total: CompiledTotal;
      readonly finish: Finish;
    }
  | { readonly kind: 'limit'; readonly from: number; readonly to: number; readonly rounding: RoundingRule };

/** A leaf as it was written, negation already worked in. */
export interface LeafSource {
  readonly reference: string;
  readonly operator: NonNullable<Condition['operator']>;
  readonly value: NonNullable<Condition['value']>;
}

/**
 * A ruleset made ready to run: plain data, never changed, used any number of times. Names are resolved to slots
 * once; all conditions stand in one flat table of leaves.
 */
export interface Program {
  readonly ruleset: Ruleset;
  readonly origin: Origin;
  readonly layout: Layout;
  readonly table: LeafTable;
  /** What each leaf of the table was written as, for explanations. */
  readonly leaves: readonly LeafSource[];
  readonly steps: readonly Step[];
  readonly indicators: readonly CompiledIndicator[];
  readonly byCode: ReadonlyMap<string, CompiledIndicator>;
  /** The leaves that gates and the ladder look at. */
  readonly ruling: readonly number[];
  readonly gates: readonly CompiledGate[];
  readonly grades: readonly CompiledGrade[];
  readonly suffixes: readonly CompiledSuffix[];
  /** The lists of entities, in the order of the document. */
  readonly entities: readonly CompiledEntities[];
  /** What evaluators are told where a condition holds. */
  readonly notices: readonly {
    readonly notice: Notice;
    readonly condition: CompiledCondition;
    /** Whether it is told where the condition surely holds, or unless it does. */
    readonly told: 'when' | 'unless';
  }[];
  /** What is known before anything is answered. */
  readonly blank: Frame;
}
