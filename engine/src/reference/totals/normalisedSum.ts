import type { NormalisedSumTotal } from '@biaochi/schemas/types';
import { type Rational, div, mul } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import type { Session } from '../session.js';
import { membersPoints } from './members.js';

/** scale × Σ got ÷ Σ possible; null where nothing is possible. */
export async function normalisedSum(
  session: Session,
  { members, scale }: NormalisedSumTotal,
): Promise<Rational | null> {
  const { got, possible } = await membersPoints(session, members);
  return div(mul(stated(scale), got), possible);
}
