import { formulaValue } from '../formulas/formulaValue.js';
import { named } from '../lookup.js';
import { isWithin, roundedBy } from '../roundings.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { type Value, toValue } from '../value.js';

/** The value of `derived:ID`; Unknown where its formula is undefined or leaves its range. */
export async function derivedValue(session: Session, id: string): Promise<Value> {
  const { formula, range, rounding } = named(session.ruleset.derived, id);
  const exact = await formulaValue(session, formula);
  if (!exact || !isWithin(exact, range)) throw new Unknown(`derived:${id}`);
  return toValue(roundedBy(session, exact, rounding));
}
