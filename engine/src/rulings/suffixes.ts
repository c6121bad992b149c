import {
  type CompiledCondition,
  eachCase,
  type Frame,
  leavesOf,
  type LeafTable,
  MAY_BE_FALSE,
  MAY_BE_TRUE,
  runCondition,
  UNKNOWN_TRUTH,
} from '../conditions/index.js';

/** A suffix as the program runs it: its condition, and the grades it may stand behind, a bit each (the best bit 0). */
export interface CompiledSuffix {
  readonly id: string;
  readonly condition: CompiledCondition;
  readonly grades: number;
}

/** Whether the grades still possible are some that a suffix stands behind (MAY_BE_TRUE), or others (MAY_BE_FALSE). */
export function behindBits({ grades }: CompiledSuffix, possible: number): number {
  return (possible & grades ? MAY_BE_TRUE : 0) | (possible & ~grades ? MAY_BE_FALSE : 0);
}

/** Whether a suffix may stand (MAY_BE_TRUE) and may not (MAY_BE_FALSE) behind a grade of those still possible. */
export function suffixBits(suffix: CompiledSuffix, possible: number, frame: Frame, table: LeafTable): number {
  const behind = behindBits(suffix, possible);
  if (behind === MAY_BE_FALSE) return MAY_BE_FALSE;
  const { entry, tree } = suffix.condition;
  let holds = runCondition(table, entry, frame, null);
  if (holds === UNKNOWN_TRUTH) {
    let exact = 0;
    if (eachCase(table, leavesOf(tree), frame, () => (exact |= runCondition(table, entry, frame, null)))) holds = exact;
  }
  return holds | (behind & MAY_BE_FALSE);
}
