import { columnsNamed, isHeading, type Role } from './headings.js';
import { columnsGuessed, type Known } from './fit.js';
import { tidy } from './tidy.js';

/** A row as it was pasted: its line, from 1, and its cells without the damage of printing. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table in what was pasted. */
export interface PastedTable {
  /** What the columns hold, from the headings or guessed; the editor may say otherwise. */
  readonly columns: readonly Role[];
  readonly isGuessed: boolean;
  /** What the columns are called there; empty where there are no headings. */
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
}

/** What was pasted, taken apart: its tables, and the lines of text around them. */
export interface Sheet {
  readonly tables: readonly PastedTable[];
  readonly prose: readonly { readonly line: number; readonly text: string }[];
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** Tables begin with headings and end with a line of text; empty lines are where a page ends. */
export function tablesIn(
  grid: readonly (readonly string[])[],
  known: Known,
  chosen: ReadonlyMap<number, readonly Role[]>,
): Sheet {
  const tables: { headings: string[][]; lines: Line[] }[] = [];
  const loose: Line[] = [];
  const prose: { line: number; text: string }[] = [];
  let open: { headings: string[][]; lines: Line[] } | null = null;
  grid.forEach((row, index) => {
    const cells = row.map(tidy);
    const line = index + 1;
    if (filled(cells) === 0) return;
    if (isHeading(cells)) {
      if (open === null || open.lines.length > 0) tables.push((open = { headings: [], lines: [] }));
      open.headings.push(cells);
    } else if (cells.length === 1) {
      prose.push({ line, text: cells[0]! });
      open = null;
    } else if (open) open.lines.push({ line, cells });
    // Above the first headings stands at most what a heading is parted over.
    else loose.push({ line, cells });
  });
  const named = tables.map(({ headings, lines }, at): PastedTable => {
    const columns = chosen.get(at) ?? columnsNamed(headings);
    // Clauses keep the blanks between their parts: 表1 行21.
    const source = columns.indexOf('source');
    const whole = ({ line, cells }: Line): Line => ({
      line,
      cells: cells.map((cell, index) => (index === source ? (grid[line - 1]?.[index] ?? '').trim() : cell)),
    });
    return { columns, isGuessed: false, headings: headings.at(-1) ?? [], lines: source < 0 ? lines : lines.map(whole) };
  });
  if (named.length > 0) {
    const untold = loose.map(({ line, cells }) => ({ line, text: cells.filter((cell) => cell !== '').join(' ') }));
    return { tables: named, prose: [...prose, ...untold].sort((a, b) => a.line - b.line) };
  }
  if (loose.length === 0) return { tables: [], prose };
  const guessed =
    chosen.get(0) ??
    columnsGuessed(
      loose.map(({ cells }) => cells),
      known,
    );
  return { tables: [{ columns: guessed, isGuessed: !chosen.has(0), headings: [], lines: loose }], prose };
}
