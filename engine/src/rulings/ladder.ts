import {
  type CompiledCondition,
  type Frame,
  type LeafTable,
  MAY_BE_FALSE,
  MAY_BE_TRUE,
  runCondition,
} from '../conditions/index.js';

/** A compiled step of the ladder; the last has no demands. */
export interface CompiledGrade {
  readonly id: string;
  readonly demands: CompiledCondition | null;
}

/** The most grades a ladder may have: each is a bit. */
export const MAX_GRADES = 30;

/** The grades still possible by the ladder alone, a bit each: from the best, down to the first that surely holds. */
export function runLadder(
  grades: readonly CompiledGrade[],
  frame: Frame,
  table: LeafTable,
  seen: Uint8Array | null,
): number {
  let possible = 0;
  for (const [index, grade] of grades.entries()) {
    const holds = grade.demands ? runCondition(table, grade.demands.entry, frame, seen) : MAY_BE_TRUE;
    if (holds & MAY_BE_TRUE) possible |= 1 << index;
    if (!(holds & MAY_BE_FALSE)) break;
  }
  return possible;
}
