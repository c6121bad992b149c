import { ordered } from '@biaochi/engine';
import type { Decimal, Range, ScaleScoring } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { freshKey, lastOrder } from './members.js';
import { editScoring } from './scoring.js';

export type Band = ScaleScoring['bands'][number];

/** Which end of a band. */
export type Side = 'low' | 'high';

/** Where a band ends on one side: the number, and whether it still belongs to the band; null is unbounded. */
export interface BandEnd {
  readonly at: Decimal;
  readonly closed: boolean;
}

const keys = { low: ['atLeast', 'above'], high: ['atMost', 'below'] } as const;

/** The end of a range on one side. */
export function endOf(range: Range, side: Side): BandEnd | null {
  const [closed, open] = keys[side];
  const [own, other] = [range[closed], range[open]];
  return own !== undefined ? { at: own, closed: true } : other !== undefined ? { at: other, closed: false } : null;
}

/** A range with another end on one side. */
export function withEnd(range: Range, side: Side, end: BandEnd | null): Range {
  const [closed, open] = keys[side];
  const { [closed]: _closed, [open]: _open, ...rest } = range;
  return end === null ? rest : { ...rest, [end.closed ? closed : open]: end.at };
}

const isReversed = (range: Range): boolean => {
  const [low, high] = [endOf(range, 'low'), endOf(range, 'high')];
  if (!low || !high) return false;
  return Number(low.at) > Number(high.at) || (Number(low.at) === Number(high.at) && !(low.closed && high.closed));
};

const replaced = (scoring: ScaleScoring, id: string, band: Band): ScaleScoring => ({
  ...scoring,
  bands: scoring.bands.map((each) => (each.id === id ? band : each)),
});

/** Puts one end of a band elsewhere; refused where nothing would be left between its ends. */
export function setBandEnd(code: string, id: string, side: Side, end: BandEnd | null): Command {
  const command = editScoring('setBandEnd', code, 'scale', (scoring) => {
    const band = scoring.bands.find((each) => each.id === id);
    return band ? replaced(scoring, id, { ...band, range: withEnd(band.range, side, end) }) : scoring;
  });
  return {
    ...command,
    merge: `band ${code} ${id} ${side}`,
    run: (draft) => {
      const scoring = draft.ruleset.indicators.find((each) => each.code === code)?.scoring;
      const band = scoring?.method === 'scale' && scoring.bands.find((each) => each.id === id);
      if (!band) return { refused: 'misses' };
      return isReversed(withEnd(band.range, side, end)) ? { refused: 'bandEmpty' } : command.run(draft);
    },
  };
}

/** Points of a band that rise (or fall) evenly between its ends, starting from the constant they were. */
function straight({ range, points = 0 }: Band): NonNullable<Band['line']> {
  const low = endOf(range, 'low')?.at ?? 0;
  const high = endOf(range, 'high')?.at ?? Number(low) + 1;
  return { from: { at: low, points: 0 }, to: { at: high, points } };
}

/** Lets a band earn the same points everywhere, or points on a straight line. */
export const setBandKind = (code: string, id: string, kind: 'constant' | 'line'): Command =>
  editScoring('setBandKind', code, 'scale', (scoring) => {
    const band = scoring.bands.find((each) => each.id === id);
    if (!band || (band.line === undefined) === (kind === 'constant')) return scoring;
    if (kind === 'line') {
      const { points: _, ...rest } = band;
      return replaced(scoring, id, { ...rest, line: straight(band) });
    }
    const { line, clamp: _clamp, rounding: _rounding, ...rest } = band;
    return replaced(scoring, id, { ...rest, points: line?.to.points ?? 0 });
  });

/** Adds a band for a stretch that none holds, or beyond the last; it earns nothing until points are written. */
export const addBand = (code: string, range: Range): Command =>
  editScoring('addBand', code, 'scale', (scoring) => {
    const { bands } = scoring;
    return {
      ...scoring,
      bands: [...bands, { id: freshKey(bands, 'band'), order: lastOrder(bands), range, points: 0 }],
    };
  });

/** Cuts a band in two at a number, which belongs to the upper part; both earn as before. */
export const splitBand = (code: string, id: string, at: Decimal): Command =>
  editScoring('splitBand', code, 'scale', (scoring) => {
    const band = scoring.bands.find((each) => each.id === id);
    if (!band) return scoring;
    const lower = { ...band, range: withEnd(band.range, 'high', { at, closed: false }) };
    const { label: _, ...rest } = band;
    const upper = { ...rest, id: freshKey(scoring.bands, id), range: withEnd(band.range, 'low', { at, closed: true }) };
    // Orders count again from the first, so that the new part stands before the one it was cut from.
    const bands = ordered(scoring.bands).flatMap((each) => (each === band ? [upper, lower] : [each]));
    return { ...scoring, bands: bands.map((each, index) => ({ ...each, order: 10 * (index + 1) })) };
  });

/** Takes a band away; what it held is a gap until a neighbour is let reach so far. */
export const removeBand = (code: string, id: string): Command =>
  editScoring('removeBand', code, 'scale', (scoring) => ({
    ...scoring,
    bands: scoring.bands.filter((each) => each.id !== id),
  }));

/** Lets a band end exactly where its neighbour begins, on the given side, so that each number is in one of them. */
export function meetNeighbour(code: string, id: string, side: Side, neighbour: Band): Command {
  const met = endOf(neighbour.range, side === 'high' ? 'low' : 'high');
  return { ...setBandEnd(code, id, side, met && { at: met.at, closed: !met.closed }), label: 'meetNeighbour' };
}
