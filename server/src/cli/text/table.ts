import { cut, padEnd, padStart, width } from './width.js';

/** A cell: its text, and how to stress it (after it is measured). */
export interface Cell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

export interface Column {
  readonly align?: 'left' | 'right';
  /** The most columns it may take; longer texts are cut. */
  readonly most?: number;
}

/** Rows as lines whose columns stand under each other; the last column is not padded. */
export function table(rows: readonly (readonly Cell[])[], columns: readonly Column[], indent = '  '): string[] {
  const shown = rows.map((row) =>
    row.map((cell, index) => ({ ...cell, text: cut(cell.text, columns[index]?.most ?? Infinity) })),
  );
  const widths = columns.map((_, index) => Math.max(0, ...shown.map((row) => width(row[index]?.text ?? ''))));
  return shown.map((row) => {
    const cells = row.map(({ text, style = (plain: string) => plain }, index) => {
      if (columns[index]?.align === 'right') return padStart('', widths[index]! - width(text)) + style(text);
      return index === row.length - 1 ? style(text) : style(text) + padEnd('', widths[index]! - width(text));
    });
    return (indent + cells.join('  ')).trimEnd();
  });
}
