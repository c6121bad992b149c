import type { ScaleScoring } from '@biaochi/schemas/types';
import { type Rational, ZERO, add, div, max, mul, sub } from '../../numbers/index.js';
import { inOrder } from '../lookup.js';
import { clamped, roundedBy, stated } from '../roundings.js';
import { rangeConditions, rule } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { toNumber } from '../value.js';
import type { Method } from './method.js';

type Band = ScaleScoring['bands'][number];

function onLine({ from, to }: NonNullable<Band['line']>, quantity: Rational): Rational {
  const [start, end] = [stated(from.points), stated(to.points)];
  const share = div(sub(quantity, stated(from.at)), sub(stated(to.at), stated(from.at)));
  if (!share) throw new Error('reference: a line through two points at the same place');
  return add(start, mul(share, sub(end, start)));
}

/** The points of a band at a quantity: its constant or its line, then rounded, then clamped. */
function pointsAt(session: Session, band: Band, quantity: Rational): Rational {
  const exact = band.line ? onLine(band.line, quantity) : stated(band.points ?? 0);
  return clamped(roundedBy(session, exact, band.rounding), band.clamp);
}

/** The most a band can earn: its constant, or the better end of its line; an end without bound is held by the clamp. */
function highest(session: Session, band: Band): Rational {
  if (!band.line) return pointsAt(session, band, ZERO);
  const { atLeast, above, atMost, below } = band.range;
  const ends = [atLeast ?? above, atMost ?? below].filter((end) => end !== undefined);
  const earned = ends.map((end) => pointsAt(session, band, stated(end)));
  if (ends.length < 2 && band.clamp?.atMost !== undefined) earned.push(stated(band.clamp.atMost));
  return earned.reduce(max);
}

/** The band that the quantity falls into gives the points; outside all bands they are unknown. */
export const scale: Method<ScaleScoring> = {
  full: (session, { bands }) => bands.map((band) => highest(session, band)).reduce(max),
  score: async (session, { code }, { quantity, bands }) => {
    const first = await firstToFire(
      session,
      inOrder(bands).map((band) => rule(band.id, rangeConditions(quantity, band.range))),
    );
    const band = bands.find((member) => member.id === first);
    if (!band) throw new Unknown(`points:${code}`);
    return { met: true, points: pointsAt(session, band, toNumber(await session.ask(quantity))) };
  },
};
