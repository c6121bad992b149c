import type { Selector } from '@biaochi/schemas/types';
import { type Rational, ZERO, add } from '../../numbers/index.js';
import { selected } from '../selectors.js';
import type { Session } from '../session.js';

/** The points that the members got, and those that were possible for them; items without points add nothing. */
export async function membersPoints(
  session: Session,
  members: Selector,
): Promise<{ got: Rational; possible: Rational }> {
  const outcomes = await Promise.all(selected(session.ruleset, members).map(({ code }) => session.outcome(code)));
  return {
    got: outcomes.map((outcome) => outcome.points ?? ZERO).reduce(add, ZERO),
    possible: outcomes.map((outcome) => outcome.possible ?? ZERO).reduce(add, ZERO),
  };
}
