import type { KeyboardEvent } from 'react';
import type { TableRow } from '../projections/table/rows.js';
import type { ColumnName } from './columns.js';
import { placeOf } from './places.js';
import type { Grid } from './useGrid.js';

interface GridKeys {
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnName[];
  readonly grid: Grid;
  readonly folded: ReadonlySet<string>;
  readonly setFolded: (band: string, fold: boolean) => void;
  readonly open: () => void;
  readonly askWhy: () => void;
}

const page = 12;

type Keys = Readonly<Record<string, () => void>>;

/** Where an arrow leads: rows down, columns to the right. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The keys of the table. Arrows move from cell to cell, with Shift they draw a range; left and right fold a band. On a
 * draft Ctrl-D fills down, Alt-↑↓ moves rows, Ctrl-Enter puts one in, Del empties or deletes; Enter, F2 and typing belong
 * to the cell. Enter, or I where nothing can be typed, opens the inspector; Space asks why.
 */
export function onGridKey({ rows, columns, grid, folded, setFolded, open, askWhy }: GridKeys) {
  const { active, selection, select, extend } = grid;
  const row = rows[active];
  const columnAt = (by: number): ColumnName => {
    const index = columns.indexOf(selection.column) + by;
    return columns[Math.max(0, Math.min(columns.length - 1, index))] ?? selection.column;
  };
  const [first, last] = [columns[0] ?? selection.column, columns.at(-1) ?? selection.column];

  const bandKeys: Keys =
    row?.kind !== 'band'
      ? {}
      : {
          ArrowRight: () => (folded.has(row.group.code) ? setFolded(row.group.code, false) : select(active + 1)),
          ArrowLeft: () => setFolded(row.group.code, true),
        };
  const step = (key: string, then: (index: number, column: ColumnName) => void): (() => void) | undefined => {
    const arrow = arrows[key];
    return arrow && (() => then(active + arrow[0], columnAt(arrow[1])));
  };
  const plain: Keys = {
    PageDown: () => select(active + page),
    PageUp: () => select(active - page),
    Home: () => (grid.isEditable && row?.kind === 'indicator' ? select(active, first) : select(0)),
    End: () => (grid.isEditable && row?.kind === 'indicator' ? select(active, last) : select(rows.length - 1)),
    Enter: open,
    ' ': askWhy,
    ...(grid.isEditable ? { Delete: () => (grid.chosen.isRows ? grid.remove() : grid.clear()) } : { i: open, I: open }),
    ...bandKeys,
  };
  const withControl: Keys = {
    Home: () => select(0),
    End: () => select(rows.length - 1),
    ...(grid.isEditable && { d: grid.fill, D: grid.fill, Enter: grid.insert, Delete: grid.remove }),
  };
  const withAlt: Keys = grid.isEditable ? { ArrowUp: () => grid.move(-1), ArrowDown: () => grid.move(1) } : {};

  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey } = event;
    const isControl = event.ctrlKey || event.metaKey;
    if (key === 'Escape') {
      if (grid.release()) event.stopPropagation();
      return;
    }
    if (key === 'Tab') {
      const to = columns.indexOf(selection.column) + (shiftKey ? -1 : 1);
      // At either end of a row Tab leaves the table, as it does where nothing can be written.
      if (!grid.isEditable || row?.kind !== 'indicator' || isControl || event.altKey || !columns[to]) return;
      event.preventDefault();
      select(active, columns[to]);
      return;
    }
    const act = isControl
      ? withControl[key]
      : event.altKey
        ? withAlt[key]
        : shiftKey && arrows[key] && row?.kind === 'indicator'
          ? step(key, extend)
          : (plain[key] ?? step(key, select));
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Where a place stands among the rows; 0 where it is not shown. */
export const indexOf = (rows: readonly TableRow[], place: string | null): number =>
  Math.max(
    0,
    rows.findIndex((row) => placeOf(row) === place),
  );
