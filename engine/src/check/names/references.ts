import { diagnostic } from '../../diagnostics/index.js';
import type { Condition } from '../../model/index.js';
import { comparedFact, nodesOf } from '../conditionNodes.js';
import type { Check, CheckContext } from '../context.js';
import { referenceSites } from '../referenceSites.js';
import { resolveReference, splitReference } from '../references.js';

/**
 * What a derived quantity or a reference table may rest on: what was entered, what entities are combined into, tables and derived
 * quantities.
 */
const derivedFrom = ['fact', 'value', 'parameter', 'aggregate', 'table', 'derived'];
const allowed = derivedFrom.map((one) => `${one}:`);

const isAllowed = (reference: string): boolean => derivedFrom.includes(splitReference(reference)[0]);

/** Whether a reference stands for something, and not for something entered. */
const isResult = (reference: string, context: CheckContext): boolean =>
  !isAllowed(reference) && !('fault' in resolveReference(reference, context));

/** References that stand for nothing, that are no number where one is needed, or that do not belong there. */
export const references: Check = (context) =>
  referenceSites(context).flatMap(({ reference, place, needsNumber }) => {
    const resolved = resolveReference(reference, context);
    if ('fault' in resolved) return [resolved.fault(place)];
    const { kind } = resolved.meaning;
    if (needsNumber && kind !== 'number') return [diagnostic('number-needed', place, { fact: reference, kind })];
    if (!/^\/(derived|tables)\//.test(place) || isAllowed(reference)) return [];
    return [diagnostic('reference-not-here', place, { seen: reference, allowed })];
  });

/** What a condition compares, the named conditions it uses unfolded; each of them once. */
function compared(condition: Condition, context: CheckContext, unfolded = new Set<string>()): string[] {
  return nodesOf({ value: condition, place: '' }).flatMap(({ value }) => {
    const own = [value.fact, comparedFact(value.value)].filter((one) => typeof one === 'string');
    const named = value.condition === undefined ? undefined : context.named.get(value.condition);
    if (!named || unfolded.has(named.id)) return own;
    unfolded.add(named.id);
    return [...own, ...compared(named.when, context, unfolded)];
  });
}

/** Named conditions in a reference table that rest on a result: the table would rest on it too. */
export const tableConditions: Check = (context) =>
  context.conditions
    .filter(({ place }) => place.startsWith('/tables/'))
    .flatMap((site) => nodesOf(site))
    .flatMap(({ value: { condition }, place }) => {
      const seen = condition !== undefined && compared({ condition }, context).find((one) => isResult(one, context));
      return seen ? [diagnostic('reference-not-here', `${place}/condition`, { seen, allowed })] : [];
    });
