import { type Condition, joinAddress } from '../model/index.js';
import type { Site } from './context.js';

/** How deep conditions may nest, and to how many comparisons one may unfold with the named ones it uses. */
export const MAX_CONDITION_DEPTH = 32;
export const MAX_COMPARISONS = 4096;

/** A node of a condition with its place and depth; the outermost is at depth 1. */
export interface ConditionNode extends Site<Condition> {
  readonly depth: number;
}

/** The nodes of a condition from the outside in, down to one level beyond the depth allowed. */
export function nodesOf({ value, place }: Site<Condition>, depth = 1): ConditionNode[] {
  const own: ConditionNode = { value, place, depth };
  if (depth > MAX_CONDITION_DEPTH) return [own];
  const inside = (['all', 'any'] as const).flatMap((key) =>
    (value[key] ?? []).map((part, index) => ({ value: part, place: place + joinAddress(key, index) })),
  );
  if (value.not) inside.push({ value: value.not, place: `${place}/not` });
  return [own, ...inside.flatMap((part) => nodesOf(part, depth + 1))];
}

/** The fact that a comparison compares with, where it compares two. */
export function comparedFact(value: Condition['value']): string | null {
  return typeof value === 'object' && !Array.isArray(value) ? value.fact : null;
}
