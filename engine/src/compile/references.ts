import type { Condition, Formula, Indicator, ReferenceTable, Ruleset, Total } from '@biaochi/schemas/types';

import { membersOf, readByTotal } from '../model/index.js';

/** The references a condition makes, named conditions followed; a cycle of names is followed once. */
export function referencesOf(
  condition: Condition | undefined,
  ruleset: Ruleset,
  seen: readonly string[] = [],
): string[] {
  if (!condition) return [];
  const { all, any, not, condition: name, fact, value } = condition;
  const inside = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  const named = name === undefined || seen.includes(name) ? undefined : ruleset.conditions?.find((c) => c.id === name);
  const compared = typeof value === 'object' && !Array.isArray(value) ? [value.fact] : [];
  return [
    ...(fact === undefined ? [] : [fact]),
    ...compared,
    ...inside.flatMap((part) => referencesOf(part, ruleset, seen)),
    ...(named && name !== undefined ? referencesOf(named.when, ruleset, [...seen, name]) : []),
  ];
}

/** The references that the cases of a reference table look at. */
export const tableReferences = (table: ReferenceTable, ruleset: Ruleset): string[] =>
  table.cases.flatMap(({ when }) => referencesOf(when, ruleset));

/** The references of a formula's symbols. */
export const formulaReferences = (formula: Formula): string[] => Object.values(formula.where);

/** The references an indicator's outcome rests on. */
export function indicatorReferences(indicator: Indicator, ruleset: Ruleset): string[] {
  const { scoring, applicability } = indicator;
  const scored =
    'quantity' in scoring
      ? [scoring.quantity]
      : scoring.method === 'formula'
        ? formulaReferences(scoring.formula)
        : scoring.method === 'levels'
          ? scoring.levels.flatMap((level) => referencesOf(level.when, ruleset))
          : [];
  return [...referencesOf(applicability.when, ruleset), ...scored];
}

const ENTERED = new Set(['fact', 'value', 'check', 'answer', 'parameter']);

/**
 * The entered references that a derived quantity is computed from, straight or through other derived quantities, or
 * null where it also rests on something that is not entered. The indicators among them are thrown back where the
 * quantity leaves its range.
 */
export function enteredReferences(id: string, ruleset: Ruleset, above: readonly string[] = []): string[] | null {
  const derived = ruleset.derived?.find((one) => one.id === id);
  if (!derived || above.includes(id)) return null;
  const found = new Set<string>();
  for (const reference of formulaReferences(derived.formula)) {
    const at = reference.indexOf(':');
    const space = reference.slice(0, at);
    const through =
      space === 'derived'
        ? enteredReferences(reference.slice(at + 1), ruleset, [...above, id])
        : ENTERED.has(space)
          ? [reference]
          : // A number of the standard's own: nobody entered it.
            space === 'table'
            ? []
            : null;
    if (through === null) return null;
    for (const one of through) found.add(one);
  }
  return [...found];
}

/** The code of the indicator whose own value a reference is, or null. */
export function ownerOf(reference: string): string | null {
  return reference.startsWith('value:') ? reference.slice('value:'.length, reference.lastIndexOf('/')) : null;
}

/** The references a total rests on. */
export function totalReferences(total: Total, ruleset: Ruleset): string[] {
  if (!('members' in total)) return readByTotal(total);
  const seen = total.method === 'outcomeCount' ? 'status' : 'points';
  return membersOf(total.members, ruleset).map((member) => `${seen}:${member.code}`);
}
