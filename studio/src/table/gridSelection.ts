import type { TableRow } from '../projections/table/rows.js';
import type { ColumnName } from './columns.js';
import { placeOf } from './places.js';

/** A cell by the row's place and its column. */
export interface Corner {
  readonly place: string;
  readonly column: ColumnName;
}

/** What is chosen beside the row that all views share: the column, the other corner of a range, rows added one by one. */
export interface GridSelection {
  readonly column: ColumnName;
  readonly anchor: Corner | null;
  readonly marked: ReadonlySet<string>;
  /** The row that was active as this was chosen; once another is, by whatever view, only the column still counts. */
  readonly place: string | null;
}

const none: ReadonlySet<string> = new Set();

export const freshSelection: GridSelection = { column: 'requirement', anchor: null, marked: none, place: null };

/** What of it still counts while the row at this place is active. */
export const heldAt = (selection: GridSelection, place: string | null): GridSelection =>
  selection.place === place ? selection : { ...selection, anchor: null, marked: none, place };

/** The rows and columns that the next command is for. */
export interface Chosen {
  /** Indicator codes, in the order of the table. */
  readonly codes: readonly string[];
  readonly columns: readonly ColumnName[];
  /** Whether whole rows were chosen, not cells. */
  readonly isRows: boolean;
}

const between = <T>(list: readonly T[], a: T, b: T): readonly T[] => {
  const [from, to] = [list.indexOf(a), list.indexOf(b)].sort((one, other) => one - other);
  return from === undefined || to === undefined || from < 0 ? [] : list.slice(from, to + 1);
};

/** What is chosen, from the cell that is active, the range that is drawn from it and the rows that are marked. */
export function chosenOf(
  { column, anchor, marked }: GridSelection,
  rows: readonly TableRow[],
  active: string | null,
  columns: readonly ColumnName[],
): Chosen {
  const places = rows.map(placeOf);
  const codesAt = (chosen: ReadonlySet<string>): string[] =>
    rows.flatMap((row) => (row.kind === 'indicator' && chosen.has(placeOf(row)) ? [row.indicator.code] : []));
  if (marked.size > 0) {
    return { codes: codesAt(new Set([...marked, ...(active === null ? [] : [active])])), columns, isRows: true };
  }
  if (active === null) return { codes: [], columns: [], isRows: false };
  if (!anchor) return { codes: codesAt(new Set([active])), columns: [column], isRows: false };
  return {
    codes: codesAt(new Set(between(places, anchor.place, active))),
    columns: between(columns, anchor.column, column),
    isRows: false,
  };
}
