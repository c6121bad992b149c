import { ordered } from '@biaochi/engine';
import type { Range, ScaleScoring } from '@biaochi/schemas/types';

type Band = ScaleScoring['bands'][number];

/** An end of a band on the number line; an unbounded one is drawn to the axis's end. */
export interface End {
  at: number;
  kind: 'closed' | 'open' | 'unbounded';
}

/** A straight piece of a band: quantity from `x1` to `x2`, points from `y1` to `y2`. */
export interface Piece {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A band as it is drawn; all numbers serve drawing only. */
export interface DrawnBand {
  band: Band;
  low: End;
  high: End;
  pieces: Piece[];
}

/** A stretch that no band holds, or that two hold. */
export interface Flaw {
  kind: 'gap' | 'overlap';
  from: number;
  to: number;
}

export interface DrawnScale {
  /** Where the drawn axis begins and ends. */
  from: number;
  to: number;
  /** The most points at any place. */
  top: number;
  /** From the lowest quantity to the highest. */
  bands: DrawnBand[];
  flaws: Flaw[];
}

const finite = ({ atLeast, above, atMost, below }: Range): number[] =>
  [atLeast, above, atMost, below].flatMap((end) => (end === undefined ? [] : [Number(end)]));

/** The stretch of quantity the drawing covers: from the least to the greatest stated end, and some beyond an open side. */
function axis(bands: readonly Band[]): { from: number; to: number } {
  const ends = bands.flatMap(({ range }) => finite(range));
  const [from, to] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const margin = (to - from || Math.abs(to) || 1) * 0.2;
  const isOpenBelow = bands.some(({ range }) => range.atLeast === undefined && range.above === undefined);
  const isOpenAbove = bands.some(({ range }) => range.atMost === undefined && range.below === undefined);
  return { from: isOpenBelow ? from - margin : from, to: isOpenAbove || from === to ? to + margin : to };
}

function endsOf({ atLeast, above, atMost, below }: Range, from: number, to: number): { low: End; high: End } {
  const low: End =
    atLeast !== undefined
      ? { at: Number(atLeast), kind: 'closed' }
      : above !== undefined
        ? { at: Number(above), kind: 'open' }
        : { at: from, kind: 'unbounded' };
  const high: End =
    atMost !== undefined
      ? { at: Number(atMost), kind: 'closed' }
      : below !== undefined
        ? { at: Number(below), kind: 'open' }
        : { at: to, kind: 'unbounded' };
  return { low, high };
}

/** The straight pieces of a band's points between two quantities, bent where the line meets its limits. */
function piecesOf({ points, line, clamp }: Band, x1: number, x2: number): Piece[] {
  if (!line) return [{ x1, x2, y1: Number(points ?? 0), y2: Number(points ?? 0) }];
  const [fromAt, fromPoints, toAt, toPoints] = [line.from.at, line.from.points, line.to.at, line.to.points].map(
    Number,
  ) as [number, number, number, number];
  const slope = (toPoints - fromPoints) / (toAt - fromAt);
  const least = Number(clamp?.atLeast ?? -Infinity);
  const most = Number(clamp?.atMost ?? Infinity);
  const y = (x: number): number => Math.min(most, Math.max(least, fromPoints + slope * (x - fromAt)));
  const bends = [least, most].map((limit) => fromAt + (limit - fromPoints) / slope).filter((x) => x > x1 && x < x2);
  const xs = [x1, ...bends.sort((a, b) => a - b), x2];
  return xs.slice(1).map((end, index) => {
    const start = xs[index] ?? x1;
    return { x1: start, x2: end, y1: y(start), y2: y(end) };
  });
}

function flawBetween(before: DrawnBand, after: DrawnBand): Flaw[] {
  const [from, to] = [before.high.at, after.low.at];
  if (from < to) return [{ kind: 'gap', from, to }];
  if (from > to) return [{ kind: 'overlap', from: to, to: Math.min(from, after.high.at) }];
  if (before.high.kind === 'open' && after.low.kind === 'open') return [{ kind: 'gap', from, to }];
  return before.high.kind === 'closed' && after.low.kind === 'closed' ? [{ kind: 'overlap', from, to }] : [];
}

/** A scale as it is drawn over its number line, with the gaps and overlaps of its bands. */
export function drawScale(scoring: ScaleScoring): DrawnScale {
  const { from, to } = axis(scoring.bands);
  const bands = ordered(scoring.bands)
    .map((band): DrawnBand => {
      const { low, high } = endsOf(band.range, from, to);
      return { band, low, high, pieces: piecesOf(band, low.at, high.at) };
    })
    .sort((a, b) => a.low.at - b.low.at || a.high.at - b.high.at);
  const top = Math.max(0, ...bands.flatMap(({ pieces }) => pieces.flatMap(({ y1, y2 }) => [y1, y2])));
  return {
    from,
    to,
    top,
    bands,
    flaws: bands.slice(1).flatMap((band, index) => flawBetween(bands[index] ?? band, band)),
  };
}

/** Whether a quantity of this value falls into a band, for drawing. */
export const holds = ({ low, high }: DrawnBand, value: number): boolean =>
  (low.kind === 'open' ? value > low.at : low.kind === 'unbounded' || value >= low.at) &&
  (high.kind === 'open' ? value < high.at : high.kind === 'unbounded' || value <= high.at);
