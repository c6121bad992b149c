import type { LevelIndexTotal } from '@biaochi/schemas/types';
import { type Rational, ZERO, add, div, mul } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import { selected } from '../selectors.js';
import type { Session } from '../session.js';

/** The share of the weights that stand at a level which counts; an item that does not apply as its policy says. */
export async function levelIndex(
  session: Session,
  { members, counted, scale }: LevelIndexTotal,
): Promise<Rational | null> {
  let [reached, whole] = [ZERO, ZERO];
  for (const { code } of selected(session.ruleset, members)) {
    const { status, level, points = ZERO, possible = ZERO } = await session.outcome(code);
    const counts = counted.some((id) => String(id) === String(level));
    reached = add(reached, status === 'notApplicable' ? points : counts ? possible : ZERO);
    whole = add(whole, possible);
  }
  return div(mul(stated(scale), reached), whole);
}
