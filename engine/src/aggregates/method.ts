import type { FormulaValue } from '../formulas/index.js';
import type { Interval, Rational } from '../numbers/index.js';

/** What one entity brings to an aggregate; `any` entity brings what all that could be listed have in common. */
export interface Brought {
  /** Where its quantity may lie; a count or a share asks for none. */
  readonly quantity: Interval;
  /** Where its weight may lie, at least 0; 1 where all weigh the same. */
  readonly weight: Interval;
  /** Whether it may meet the condition (MAY_BE_TRUE) and may fail it (MAY_BE_FALSE). */
  readonly meets: number;
}

/** How many entities a list may have. */
export interface Numbers {
  readonly least: number;
  /** Null: any number. */
  readonly most: number | null;
}

/** What an aggregate is finished by, beside its entities. */
export interface Terms {
  /** Of a share: its value where all entities meet the condition. */
  readonly scale: Rational;
}

/** One way to combine entities, one file. */
export interface AggregateMethod {
  /** Where the number may lie for the entities that are listed. */
  readonly run: (entities: readonly Brought[], terms: Terms) => FormulaValue;
  /** Where it may lie while no list is given, or while it is undefined. */
  readonly unlisted: (any: Brought, numbers: Numbers, terms: Terms) => Interval;
}
