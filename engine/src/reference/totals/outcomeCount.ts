import type { OutcomeCountTotal } from '@biaochi/schemas/types';
import { div, mul, type Rational, rational } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import { selected } from '../selectors.js';
import type { Session } from '../session.js';

/** How many members came out as one of the outcomes; with a scale their share, null where no member applies. */
export async function outcomeCount(
  session: Session,
  { members, outcomes, scale }: OutcomeCountTotal,
): Promise<Rational | null> {
  const all = await Promise.all(selected(session.ruleset, members).map(({ code }) => session.outcome(code)));
  const counted = rational(BigInt(all.filter(({ status }) => (outcomes as string[]).includes(status)).length));
  if (scale === undefined) return counted;
  const applicable = all.filter(({ status }) => status !== 'notApplicable').length;
  return div(mul(stated(scale), counted), rational(BigInt(applicable)));
}
