import type { Condition, ReferenceTable } from '@biaochi/schemas/types';

/** The day on which an assessment is made, as a reference that conditions are compiled with; rulesets do not name it. */
export const DATE_REFERENCE = 'assessment:date';

/** A date as a number that rises from day to day: 2026-03-31 is 20260331. */
export const dayNumber = (date: string): string => date.replaceAll('-', '');

/** The date that a day's number stands for. */
export const dateOf = (day: string): string => day.padStart(8, '0').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** All that a case of a reference table demands: that its number is in force, and its own condition; undefined for nothing. */
export function caseCondition({ when, validFrom }: ReferenceTable['cases'][number]): Condition | undefined {
  if (validFrom === undefined) return when;
  const since: Condition = {
    fact: DATE_REFERENCE,
    operator: 'greaterThanInclusive',
    value: dayNumber(validFrom),
  };
  return when ? { all: [since, when] } : since;
}

/** Whether any number of a ruleset's tables depends on the day. */
export const isDated = (tables: readonly ReferenceTable[] | undefined): boolean =>
  (tables ?? []).some(({ cases }) => cases.some(({ validFrom }) => validFrom !== undefined));
