import type { ScaleScoring } from '@biaochi/schemas/types';
import { ordered } from '../model/index.js';
import {
  addIntervals,
  clampInterval,
  div,
  includes,
  type Interval,
  intersect,
  max,
  multiplyIntervals,
  neg,
  point,
  type Rational,
  roundInterval,
  type RoundingRule,
  settled,
  sub,
  subtractInterval,
  ZERO,
} from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { RoundingOf, ScoringMethod } from './method.js';
import { anyOf, type Outcome, statusOf } from './outcome.js';
import { rangeInterval } from './range.js';

export interface CompiledScale {
  readonly method: 'scale';
  readonly quantity: number;
  readonly bands: readonly CompiledBand[];
  readonly full: Rational;
}

/** A band: points = offset + slope × quantity (slope zero for a constant), then rounded, then clamped. */
export interface CompiledBand {
  readonly range: Interval;
  readonly slope: Rational;
  readonly offset: Rational;
  readonly rounding: RoundingRule | null;
  readonly atLeast: Rational | null;
  readonly atMost: Rational | null;
}

type Band = ScaleScoring['bands'][number];

function compileBand(band: Band, rounding: RoundingRule | null): CompiledBand {
  const { line, clamp } = band;
  const slope = line
    ? (div(sub(decimal(line.to.points), decimal(line.from.points)), sub(decimal(line.to.at), decimal(line.from.at))) ??
      ZERO)
    : ZERO;
  const offset = line
    ? addIntervals(point(decimal(line.from.points)), multiplyIntervals(point(neg(slope)), point(decimal(line.from.at))))
        .lo!
    : decimal(band.points ?? '0');
  return {
    range: rangeInterval(band.range),
    slope,
    offset,
    rounding,
    atLeast: clamp?.atLeast === undefined ? null : decimal(clamp.atLeast),
    atMost: clamp?.atMost === undefined ? null : decimal(clamp.atMost),
  };
}

/** Where the points lie while the quantity lies in a part of the band. */
function pointsIn(band: CompiledBand, part: Interval): Interval {
  const straight =
    band.slope.n === 0n
      ? point(band.offset)
      : addIntervals(multiplyIntervals(point(band.slope), part), point(band.offset));
  const rounded = band.rounding ? roundInterval(straight, band.rounding) : straight;
  return clampInterval(rounded, band.atLeast, band.atMost);
}

function compileBands(scoring: ScaleScoring, rounding: RoundingOf): CompiledBand[] {
  return ordered(scoring.bands).map((band) => compileBand(band, rounding(band.rounding)));
}

/** The points of the whole of each band: what the scale can earn at all. */
function wholeBands(bands: readonly CompiledBand[]): Interval[] {
  return bands.map((band) => pointsIn(band, band.range));
}

function fullOf(bands: readonly CompiledBand[]): Rational {
  return wholeBands(bands)
    .map((points) => points.hi ?? ZERO)
    .reduce(max, ZERO);
}

/** The band that a quantity falls into gives the points: a constant, or a straight line rounded and clamped. */
export const scale: ScoringMethod<ScaleScoring, CompiledScale> = {
  method: 'scale',
  forms: () => ['values'],
  full: (scoring, rounding) => fullOf(compileBands(scoring, rounding)),
  compile: (scoring, context) => {
    const bands = compileBands(scoring, context.rounding);
    return { method: 'scale', quantity: context.slot(scoring.quantity), bands, full: fullOf(bands) };
  },
  run: (compiled, { frame, report }) => {
    const { quantity, bands, full } = compiled;
    const outcome = (points: Interval): Outcome => ({ status: statusOf(points, full), points });
    const where = frame.numbers[quantity]!;
    const known = settled(where);
    if (known) {
      const band = bands.find((one) => includes(one.range, known));
      if (band) return outcome(pointsIn(band, where));
      report('scale-no-band', where);
      return scale.any(compiled);
    }
    let rest = [where];
    const outcomes: Outcome[] = [];
    for (const band of bands) {
      for (const piece of rest) {
        const part = intersect(piece, band.range);
        if (part) outcomes.push(outcome(pointsIn(band, part)));
      }
      rest = rest.flatMap((piece) => subtractInterval(piece, band.range));
    }
    // Where no band reaches, the points are unknown over all that the scale can earn.
    return rest.length > 0 || outcomes.length === 0 ? scale.any(compiled) : anyOf(outcomes);
  },
  any: ({ bands, full }) => anyOf(wholeBands(bands).map((points) => ({ status: statusOf(points, full), points }))),
};
