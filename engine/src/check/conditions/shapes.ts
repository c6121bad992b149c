import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Condition } from '../../model/index.js';
import { type ConditionNode, MAX_COMPARISONS, MAX_CONDITION_DEPTH, nodesOf } from '../conditionNodes.js';
import type { Check, CheckContext } from '../context.js';

const KINDS = ['all', 'any', 'not', 'condition', 'fact'] as const;

/** Conditions that are not exactly one thing, or are incomplete, too deep or too large. */
export const shapes: Check = (context) =>
  context.conditions.flatMap((site) => {
    const nodes = nodesOf(site);
    const found = nodes.flatMap(shapeFaults);
    const count = comparisonCount(site.value, context);
    if (count > MAX_COMPARISONS && count !== Infinity) {
      found.push(diagnostic('condition-too-large', site.place, { limit: MAX_COMPARISONS }));
    }
    return found;
  });

/** What is wrong with the shape of one node of a condition. */
export function shapeFaults({ value, place, depth }: ConditionNode): Diagnostic[] {
  if (depth > MAX_CONDITION_DEPTH) return [diagnostic('condition-too-deep', place, { limit: MAX_CONDITION_DEPTH })];
  const seen = Object.keys(value);
  const kinds = KINDS.filter((kind) => value[kind] !== undefined);
  const compares = value.fact !== undefined || value.operator !== undefined || value.value !== undefined;
  if (kinds.length > 1 || (kinds.length === 1 && kinds[0] !== 'fact' && compares)) {
    return [diagnostic('condition-kind', place, { seen })];
  }
  if (compares) {
    const missing = (['fact', 'operator', 'value'] as const).filter((key) => value[key] === undefined);
    return missing.length > 0 ? [diagnostic('condition-incomplete', place, { missing })] : [];
  }
  return (['all', 'any'] as const)
    .filter((key) => value[key]?.length === 0)
    .map((key) => diagnostic('condition-empty-group', `${place}/${key}`, { key }));
}

/**
 * To how many comparisons a condition unfolds with the named ones it uses; counting stops beyond the limit. Infinity
 * where a name leads back to itself.
 */
export function comparisonCount(condition: Condition, context: CheckContext, names: readonly string[] = []): number {
  let count = condition.fact === undefined ? 0 : 1;
  const parts = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  for (const part of parts) {
    if (count > MAX_COMPARISONS) return count;
    count += comparisonCount(part, context, names);
  }
  const name = condition.condition;
  const named = name === undefined ? undefined : context.named.get(name)?.when;
  if (name === undefined || !named) return count;
  return names.includes(name) ? Infinity : count + comparisonCount(named, context, [...names, name]);
}
