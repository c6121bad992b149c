import { eachCase, leavesOf } from './cells.js';
import { type Frame, MAY_BE_FALSE, MAY_BE_TRUE } from './frame.js';
import { type CompiledCondition, type LeafTable, runCondition } from './table.js';

/** Which of several conditions, asked in turn, may be the first to hold, and whether it may be that none does. */
export interface First {
  readonly indexes: ReadonlySet<number>;
  readonly none: boolean;
}

function inTurn(
  conditions: readonly CompiledCondition[],
  table: LeafTable,
  frame: Frame,
  seen: Uint8Array | null,
): First {
  const indexes = new Set<number>();
  for (const [index, { entry }] of conditions.entries()) {
    const holds = runCondition(table, entry, frame, seen);
    if (holds & MAY_BE_TRUE) indexes.add(index);
    if (!(holds & MAY_BE_FALSE)) return { indexes, none: false };
  }
  return { indexes, none: true };
}

/** The conditions that may be the first to hold; told case by case where the plain passes leave more than one open. */
export function firstHolding(
  conditions: readonly CompiledCondition[],
  table: LeafTable,
  frame: Frame,
  seen: Uint8Array | null,
): First {
  const found = inTurn(conditions, table, frame, seen);
  if (found.indexes.size + (found.none ? 1 : 0) <= 1) return found;
  const indexes = new Set<number>();
  let none = false;
  const leaves = conditions.flatMap(({ tree }) => leavesOf(tree));
  const split = eachCase(table, leaves, frame, () => {
    const one = inTurn(conditions, table, frame, null);
    for (const index of one.indexes) indexes.add(index);
    none ||= one.none;
  });
  return split ? { indexes, none } : found;
}
