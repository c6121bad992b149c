import type { KeyboardEvent } from 'react';
import type { TableRow } from '../projections/table/rows.js';
import { placeOf } from './places.js';

interface GridKeys {
  rows: TableRow[];
  active: number;
  folded: ReadonlySet<string>;
  moveTo: (index: number) => void;
  setFolded: (band: string, fold: boolean) => void;
  open: () => void;
  askWhy: () => void;
}

const page = 12;

/** The keys of the table: arrows, Home, End and pages move; left and right fold a band; Enter or I opens the inspector, Space why. */
export function onGridKey({ rows, active, folded, moveTo, setFolded, open, askWhy }: GridKeys) {
  const moves: Record<string, () => number> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + page,
    PageUp: () => active - page,
    Home: () => 0,
    End: () => rows.length - 1,
  };
  const row = rows[active];
  const actions: Record<string, () => void> = {
    Enter: open,
    i: open,
    I: open,
    ' ': askWhy,
    ArrowRight: () => {
      if (row?.kind === 'band' && folded.has(row.group.code)) setFolded(row.group.code, false);
      else if (row?.kind === 'band') moveTo(active + 1);
    },
    ArrowLeft: () => {
      if (row?.kind === 'band') setFolded(row.group.code, true);
      else if (row) moveTo(rows.findIndex((each) => each.kind === 'band' && each.group.code === row.band.code));
    },
  };
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const action = actions[event.key];
    if (!move && !action) return;
    event.preventDefault();
    if (move) moveTo(Math.max(0, Math.min(rows.length - 1, move())));
    else action?.();
  };
}

/** Where a place stands among the rows; 0 where it is not shown. */
export const indexOf = (rows: readonly TableRow[], place: string | null): number =>
  Math.max(
    0,
    rows.findIndex((row) => placeOf(row) === place),
  );
