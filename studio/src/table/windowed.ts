import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { TableRow } from '../projections/table/rows.js';

/** The height of every row, bands too, in pixels. */
export const ROW = 28;
/** From so many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 200;
const OVERSCAN = 16;

/** A stretch of the table: a row, or the room of rows that are not drawn. */
export type Piece = { readonly index: number } | { readonly room: number; readonly before: number };

/** The rows to draw, by index, rising; with them always the band over the first row in sight, and the active row. */
function drawn(range: Range, rows: readonly TableRow[], active: number): number[] {
  const from = Math.max(0, range.startIndex - OVERSCAN);
  const to = Math.min(range.count - 1, range.endIndex + OVERSCAN);
  const indexes = new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const band = rows.findLastIndex((row, index) => index <= range.startIndex && row.kind === 'band');
  if (band >= 0) indexes.add(band);
  if (active >= 0 && active < range.count) indexes.add(active);
  return [...indexes].sort((a, b) => a - b);
}

/** The pieces for some rows: each of them, and between them the room of those left out. */
export function piecesOf(indexes: readonly number[], count: number): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const index of [...indexes, count]) {
    if (index > next) pieces.push({ room: (index - next) * ROW, before: index });
    if (index < count) pieces.push({ index });
    next = index + 1;
  }
  return pieces;
}

/** The table in pieces: all rows of a short one; of a long one those in sight, so that bands still stick by themselves. */
export function useWindow(
  rows: readonly TableRow[],
  active: number,
  scroller: RefObject<HTMLElement | null>,
): { pieces: Piece[]; scrollTo: (index: number) => void } {
  const isVirtual = rows.length >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    estimateSize: () => ROW,
    getScrollElement: () => scroller.current,
    rangeExtractor: (range) => drawn(range, rows, active),
    scrollPaddingStart: 64,
  });
  const indexes = isVirtual ? virtualizer.getVirtualItems().map(({ index }) => index) : [...rows.keys()];
  return {
    pieces: piecesOf(indexes, rows.length),
    scrollTo: (index) => {
      if (isVirtual) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}
