import type { ScaleScoring } from '@biaochi/schemas/types';
import { type Rational, ZERO, add, compare, div, max, mul, sub } from '../../numbers/index.js';
import { inOrder } from '../lookup.js';
import { clamped, roundedBy, roundedFromBelow, stated } from '../roundings.js';
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

/** The end of the band towards which its line rises, and whether that end belongs to it; undefined where it is unbounded. */
function upperEnd({ range, line }: Band): { at: Rational; open: boolean } | undefined {
  if (!line) return { at: ZERO, open: false };
  const points = compare(stated(line.to.points), stated(line.from.points));
  if (points === 0) return { at: stated(line.from.at), open: false };
  const toTheRight = points === compare(stated(line.to.at), stated(line.from.at));
  const [closed, open] = toTheRight ? [range.atMost, range.below] : [range.atLeast, range.above];
  if (closed !== undefined) return { at: stated(closed), open: false };
  return open === undefined ? undefined : { at: stated(open), open: true };
}

/** The most a band can earn or come near to; a line that rises without end is held by its clamp. */
function highest(session: Session, band: Band): Rational {
  const end = upperEnd(band);
  if (!end) {
    if (band.clamp?.atMost === undefined) throw new Unknown(`points of band ${band.id}`);
    return stated(band.clamp.atMost);
  }
  const exact = band.line ? onLine(band.line, end.at) : stated(band.points ?? 0);
  const rounded = end.open ? roundedFromBelow(session, exact, band.rounding) : roundedBy(session, exact, band.rounding);
  return clamped(rounded, band.clamp);
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
    return { points: pointsAt(session, band, toNumber(await session.ask(quantity))) };
  },
};
