import type { Clamp, Range, Rounding } from '@biaochi/schemas/types';
import { type Rational, compare, max, min, parseDecimal, rational, round, sub } from '../numbers/index.js';
import { named } from './lookup.js';
import type { Session } from './session.js';

/** The number that the ruleset states. */
export function stated(value: string | number): Rational {
  const read = parseDecimal(value);
  if (!read) throw new Error(`reference: the ruleset states ${value} as a number`);
  return read;
}

function rounded(x: Rational, { mode, digits, step }: Rounding): Rational {
  return step === undefined ? round(x, { mode, digits: digits ?? 0 }) : round(x, { mode, step: stated(step) });
}

/** x rounded by the named rule; x itself where no name is given. */
export function roundedBy(session: Session, x: Rational, id: string | undefined): Rational {
  return id === undefined ? x : rounded(x, named(session.ruleset.roundings, id));
}

/** What numbers just below x are rounded to; x itself, which they come near to, where no rule is named. */
export function roundedFromBelow(session: Session, x: Rational, id: string | undefined): Rational {
  if (id === undefined) return x;
  const rule = named(session.ruleset.roundings, id);
  const step = rule.step === undefined ? rational(1n, 10n ** BigInt(Math.max(rule.digits ?? 0, 0))) : stated(rule.step);
  // Roundings change sides at multiples of half a step, and none but x itself lies within so little of x.
  return rounded(sub(x, rational(1n, 4n * x.d * step.d)), rule);
}

/** x held between the stated ends. */
export function clamped(x: Rational, clamp: Clamp | undefined): Rational {
  const raised = clamp?.atLeast === undefined ? x : max(x, stated(clamp.atLeast));
  return clamp?.atMost === undefined ? raised : min(raised, stated(clamp.atMost));
}

/** Whether x lies in the range: closed ends include their number, open ones do not. */
export function isWithin(x: Rational, range: Range | undefined): boolean {
  const { atLeast, above, atMost, below } = range ?? {};
  return (
    (atLeast === undefined || compare(x, stated(atLeast)) >= 0) &&
    (above === undefined || compare(x, stated(above)) > 0) &&
    (atMost === undefined || compare(x, stated(atMost)) <= 0) &&
    (below === undefined || compare(x, stated(below)) < 0)
  );
}
