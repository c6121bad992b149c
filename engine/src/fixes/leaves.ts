import type { Condition } from '@biaochi/schemas/types';
import { joinAddress } from '../model/index.js';

/** The comparisons of a condition that none of its denials turns round, each with its place. */
export function leavesOf(condition: Condition | undefined, place: string): { leaf: Condition; place: string }[] {
  if (!condition) return [];
  if (condition.fact !== undefined) return [{ leaf: condition, place }];
  return (['all', 'any'] as const).flatMap((key) =>
    (condition[key] ?? []).flatMap((part, index) => leavesOf(part, place + joinAddress(key, index))),
  );
}
