import type { Ruleset } from '@biaochi/schemas/types';
import { formulaValue } from '../formulas/formulaValue.js';
import { named, own } from '../lookup.js';
import { isWithin } from '../roundings.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';

type Derived = NonNullable<Ruleset['derived']>[number];

const entered = /^(fact|parameter|value|check|answer):/;

/** What a derived quantity rests on in the end, its own derived inputs resolved. */
function groundsOf(session: Session, { formula }: Derived): string[] {
  return Object.values(formula.where).flatMap((reference) =>
    // A number looked up in a table is the standard's own, nobody entered it.
    reference.startsWith('table:')
      ? []
      : reference.startsWith('derived:')
        ? groundsOf(session, named(session.ruleset.derived, reference.slice('derived:'.length)))
        : [reference],
  );
}

/** Whether the derived quantity rests on entered things alone, one of them a value entered for the item. */
function isDrivenBy(session: Session, code: string, derived: Derived): boolean {
  const grounds = groundsOf(session, derived);
  const values = own(session.assessment.answers, code)?.values;
  const isEntered = (id: string): boolean => own(values, id) !== undefined;
  const prefix = `value:${code}/`;
  const drivers = grounds.filter((ground) => ground.startsWith(prefix) && isEntered(ground.slice(prefix.length)));
  return drivers.length > 0 && grounds.every((ground) => entered.test(ground));
}

/**
 * Throws Unknown where the values entered for the item drive a derived quantity out of its range (more used than there
 * is in total): they contradict each other, and the item counts as not assessed. So it does for us where the quantity
 * cannot be computed, for it may be out of range whatever the missing part is.
 */
export async function checkDomain(session: Session, code: string): Promise<void> {
  for (const derived of session.ruleset.derived ?? []) {
    if (derived.range === undefined || !isDrivenBy(session, code, derived)) continue;
    const exact = await formulaValue(session, derived.formula);
    if (exact && !isWithin(exact, derived.range)) throw new Unknown(`answer:${code}`);
  }
}
