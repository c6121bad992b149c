import type { Clamp, Range, Rounding } from '@biaochi/schemas/types';
import { type Rational, compare, max, min, parseDecimal, round } from '../numbers/index.js';
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
