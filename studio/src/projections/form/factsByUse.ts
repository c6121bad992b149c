import { isDated, ordered, readByTotal, referencesOf } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { inputsOf } from '../graph/references.js';

export type Fact = NonNullable<Ruleset['facts']>[number];
export type Derived = NonNullable<Ruleset['derived']>[number];

/** The facts of a ruleset by what they are for. */
export interface FactsByUse {
  /** Read by a condition, or by a quantity that bears on the result. */
  readonly asked: readonly Fact[];
  /** Entered only for quantities that are reported and bear on nothing. */
  readonly reported: readonly Fact[];
  /** Those quantities. */
  readonly quantities: readonly Derived[];
}

/** Everything that a derived quantity is computed from, through other derived quantities and reference tables. */
function beneath(ruleset: Ruleset, references: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (reference: string): void => {
    if (found.has(reference)) return;
    found.add(reference);
    const derived = ruleset.derived?.find(({ id }) => reference === `derived:${id}`);
    for (const each of Object.values(derived?.formula.where ?? {})) visit(each);
    const table = ruleset.tables?.find(({ id }) => reference === `table:${id}`);
    for (const { when } of table?.cases ?? []) referencesOf(when, ruleset).forEach(visit);
  };
  references.forEach(visit);
  return found;
}

/** The references on which an indicator, total, gate or grade rests. */
function bearing(ruleset: Ruleset): string[] {
  const limits = ruleset.grades.flatMap(({ bounds = [] }) =>
    bounds.flatMap(({ atLeast, above, atMost, below }) => [atLeast, above, atMost, below]),
  );
  return [
    ...ruleset.indicators.flatMap((indicator) => inputsOf(ruleset, indicator)),
    ...ruleset.totals.flatMap(readByTotal),
    ...ruleset.gates.flatMap(({ conditions = [] }) => conditions.flatMap(({ when }) => referencesOf(when, ruleset))),
    ...ruleset.grades.flatMap(({ when }) => referencesOf(when, ruleset)),
    ...(ruleset.suffixes ?? []).flatMap(({ when }) => referencesOf(when, ruleset)),
    ...limits.flatMap((limit) => (typeof limit === 'object' ? [limit.fact] : [])),
  ];
}

/** The facts of a ruleset, those that bear on the result apart from those that are only reported through a formula. */
export function factsByUse(ruleset: Ruleset): FactsByUse {
  const weighed = beneath(ruleset, bearing(ruleset));
  const quantities = ordered(ruleset.derived).filter(({ id }) => !weighed.has(`derived:${id}`));
  const computed = beneath(
    ruleset,
    quantities.map(({ id }) => `derived:${id}`),
  );
  const isReported = ({ id }: Fact): boolean => computed.has(`fact:${id}`) && !weighed.has(`fact:${id}`);
  const facts = ordered(ruleset.facts);
  return {
    asked: facts.filter((fact) => !isReported(fact)),
    reported: facts.filter(isReported),
    quantities,
  };
}

/** Whether anything depends on the day of the assessment: a date among the facts, or a table with numbers by day. */
export const asksForDay = ({ facts = [], tables, entities = [] }: Ruleset): boolean =>
  isDated(tables) ||
  [facts, ...entities.map((list) => list.facts)].flat().some(({ type }) => type === 'date') ||
  entities.some((list) => isDated(list.tables));
