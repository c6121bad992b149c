import type { Ruleset } from '@biaochi/schemas/types';
import { formulaValue } from '../formulas/formulaValue.js';
import { named } from '../lookup.js';
import { isWithin } from '../roundings.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';

type Derived = NonNullable<Ruleset['derived']>[number];

const entered = /^(fact|parameter|value|check|answer):/;

/** What a derived quantity rests on in the end, its own derived inputs resolved. */
function groundsOf(session: Session, { formula }: Derived): string[] {
  return Object.values(formula.where).flatMap((reference) =>
    reference.startsWith('derived:')
      ? groundsOf(session, named(session.ruleset.derived, reference.slice('derived:'.length)))
      : [reference],
  );
}

async function leavesRange(session: Session, { formula, range }: Derived): Promise<boolean> {
  const exact = await formulaValue(session, formula).catch((error: unknown) => {
    if (error instanceof Unknown) return null;
    throw error;
  });
  return exact !== null && !isWithin(exact, range);
}

/**
 * Throws Unknown where the values entered for the item drive a derived quantity out of its range (more used than there
 * is in total): they contradict each other, and the item counts as not assessed.
 */
export async function checkDomain(session: Session, code: string): Promise<void> {
  for (const derived of session.ruleset.derived ?? []) {
    if (derived.range === undefined) continue;
    const grounds = groundsOf(session, derived);
    const concerns =
      grounds.every((ground) => entered.test(ground)) && grounds.some((ground) => ground.startsWith(`value:${code}/`));
    if (concerns && (await leavesRange(session, derived))) throw new Unknown(`answer:${code}`);
  }
}
