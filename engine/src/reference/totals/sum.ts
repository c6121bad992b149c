import type { SumTotal } from '@biaochi/schemas/types';
import type { Rational } from '../../numbers/index.js';
import type { Session } from '../session.js';
import { membersPoints } from './members.js';

/** Σ got. */
export async function sum(session: Session, { members }: SumTotal): Promise<Rational> {
  return (await membersPoints(session, members)).got;
}
