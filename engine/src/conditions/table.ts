import { type Frame, MAY_BE_FALSE, MAY_BE_TRUE, UNKNOWN_TRUTH } from './frame.js';
import { type Constant, type Op, testLeaf } from './leaf.js';

/** Where a condition ends instead of at a further leaf. */
export const TRUE = -1;
export const FALSE = -2;

/** Numbers per leaf: operation, slot, argument, next if true, next if false. */
export const STRIDE = 5;

/** A condition with all negation pushed down: what explanations walk over. Leaves are positions in the table. */
export type ConditionTree =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionTree[] };

/** A compiled condition: where it starts in the table, and its tree. */
export interface CompiledCondition {
  readonly entry: number;
  readonly tree: ConditionTree;
}

/** The leaves of all conditions of a program, as one flat table with the constants they refer to. */
export interface LeafTable {
  readonly cells: Int32Array;
  readonly constants: readonly Constant[];
}

function walk(table: LeafTable, entry: number, frame: Frame, unknownHolds: boolean, seen: Uint8Array | null): boolean {
  const { cells, constants } = table;
  let leaf = entry;
  while (leaf >= 0) {
    const at = leaf * STRIDE;
    const bits = testLeaf(cells[at]! as Op, cells[at + 1]!, cells[at + 2]!, frame, constants);
    if (seen) seen[leaf] = bits;
    const holds = bits === MAY_BE_TRUE || (unknownHolds && (bits & MAY_BE_TRUE) !== 0);
    leaf = cells[at + (holds ? 3 : 4)]!;
  }
  return leaf === TRUE;
}

/**
 * What a condition may still turn out to be (strong Kleene): two passes over the same table, unknown leaves false,
 * then true. `seen`, where given, keeps the bits of each leaf that was looked at.
 */
export function runCondition(table: LeafTable, entry: number, frame: Frame, seen: Uint8Array | null = null): number {
  if (walk(table, entry, frame, false, seen)) return MAY_BE_TRUE;
  return walk(table, entry, frame, true, seen) ? UNKNOWN_TRUTH : MAY_BE_FALSE;
}

/** What a tree may still turn out to be, from the kept bits of its leaves (0: not looked at, so it did not decide). */
export function treeBits(tree: ConditionTree, bitsOf: (leaf: number) => number): number {
  if (tree.kind === 'leaf') return bitsOf(tree.leaf);
  const parts = tree.of.map((part) => treeBits(part, bitsOf));
  const every = (bit: number) => parts.every((bits) => (bits & bit) !== 0);
  const some = (bit: number) => parts.some((bits) => (bits & bit) !== 0);
  return tree.kind === 'all'
    ? (every(MAY_BE_TRUE) ? MAY_BE_TRUE : 0) | (some(MAY_BE_FALSE) ? MAY_BE_FALSE : 0)
    : (some(MAY_BE_TRUE) ? MAY_BE_TRUE : 0) | (every(MAY_BE_FALSE) ? MAY_BE_FALSE : 0);
}

/**
 * The leaves that decided a tree: those facts alone reproduce the verdict. Where all hold, all of them; where one
 * failed, those that failed; where it is unknown, the unknown ones.
 */
export function decidingLeaves(tree: ConditionTree, bitsOf: (leaf: number) => number): number[] {
  if (tree.kind === 'leaf') return [tree.leaf];
  const verdict = treeBits(tree, bitsOf);
  const whole = tree.kind === 'all' ? MAY_BE_TRUE : MAY_BE_FALSE;
  if (verdict === whole) return tree.of.flatMap((part) => decidingLeaves(part, bitsOf));
  const deciding = tree.of.filter((part) => treeBits(part, bitsOf) === verdict);
  // One part that decides is enough; the first in the order of the text is shown.
  const shown = verdict === UNKNOWN_TRUTH ? deciding : deciding.slice(0, 1);
  return shown.flatMap((part) => decidingLeaves(part, bitsOf));
}
