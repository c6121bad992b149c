import type { Interval } from '../numbers/index.js';

/**
 * What is known of one assessment, in typed slots. A slot never holds "unknown": it holds what is still possible.
 * `numbers` are intervals; `bits` have a bit for each value still possible (truth, status, level) or, for a choice,
 * the interned option (−1: any); `lists` hold the interned options of a multiple choice (null: any).
 */
export interface Frame {
  readonly numbers: Interval[];
  readonly bits: Int32Array;
  readonly lists: (ReadonlySet<number> | null)[];
  /** By list of entities what is known of each of them; null where the list is not given. */
  readonly entities: readonly (readonly EntityFrame[] | null)[];
}

/** What is known of one entity, in slots of the program that its list is compiled to. */
export interface EntityFrame {
  readonly id: string;
  readonly name: string | null;
  readonly frame: Frame;
}

/** Truth as bits: may be true, may be false; both are set while it is unknown. */
export const MAY_BE_TRUE = 1;
export const MAY_BE_FALSE = 2;
export const UNKNOWN_TRUTH = 3;

/** The bits of a known truth value. */
export function truthBits(value: boolean): number {
  return value ? MAY_BE_TRUE : MAY_BE_FALSE;
}

/** The statuses of an indicator, as bits. */
export const STATUS = { met: 1, partial: 2, unmet: 4, notApplicable: 8 } as const;
export type StatusName = keyof typeof STATUS;
export const STATUS_NAMES: readonly StatusName[] = ['met', 'partial', 'unmet', 'notApplicable'];
