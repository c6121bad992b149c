import type { Role } from './headings.js';
import { squash } from './tidy.js';

/** What the ruleset lends to reading: the signs by which its classes are known. */
export interface Known {
  /** Whether a cell names a class, also by a digit printed for its letter. */
  readonly isClass: (cell: string) => boolean;
}

/** A code at the beginning of a title, 3.1* or 5.4. included. */
export const codeAhead = /^[*★]?\s*(\d+(?:\.\d+)+)\.?\s*([*★])?\s*(?=\D)/;

const isLong = (cell: string): boolean => cell.length > 13 || /[。；，≥≤<>＜＞]/.test(cell);
const isPoints = (cell: string): boolean => /必须满足|得\s*\d+(\.\d+)?\s*分|^\d+(\.\d+)?\s*分$|points?/i.test(cell);
const isNumber = (cell: string): boolean => /^\d+(\.\d+)*[*★]?$/.test(cell);

const yes = 3;
const no = -6;

/** How well a cell's words suit a column, whatever column it stands in. */
const fits: Readonly<Record<Role, (cell: string, known: Known) => number>> = {
  number: (cell) => (isNumber(cell) ? yes : /^[\dA-Z]\S{0,7}$/.test(cell) ? 0 : no),
  group: (cell) => (codeAhead.test(cell) || isNumber(cell) ? no : isLong(cell) || isPoints(cell) ? -4 : 1),
  subgroup: (cell) => (codeAhead.test(cell) ? yes + 1 : isNumber(cell) ? no : isLong(cell) || isPoints(cell) ? -4 : 1),
  requirement: (cell) => (isNumber(cell) ? no : isPoints(cell) && cell.length < 40 ? -1 : isLong(cell) ? yes : 0),
  class: (cell, { isClass }) => (isClass(cell) ? yes + 1 : cell.length <= 4 ? 0 : no),
  weight: (cell) => (/^\d+(\.\d+)?%$/.test(cell) ? yes + 1 : /^\d+(\.\d+)?$/.test(cell) ? 2 : no),
  note: (cell) => (isPoints(cell) ? yes : isNumber(cell) ? 0 : -1),
  rubric: (cell) => (codeAhead.test(cell) || isNumber(cell) ? no : isLong(cell) ? yes : 0.6),
  level: (cell) => (/^\d+(\.\d+)?(\s*[-—~至]\s*\d+(\.\d+)?)?$/.test(cell) ? yes : no),
  source: (cell) => (isLong(cell) ? -4 : 0),
  skip: () => 0,
};

export const fitOf = (cell: string, role: Role, known: Known): number => fits[role](cell, known);

/** Columns told by what stands in them, for a table without headings; the order of columns is that of the table. */
export function columnsGuessed(rows: readonly (readonly string[])[], known: Known): Role[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const share = (index: number, role: Role): number => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return cells.filter((cell) => fitOf(cell, role, known) >= 2).length / Math.max(1, cells.length);
  };
  const length = (index: number): number => rows.reduce((sum, row) => sum + squash(row[index] ?? '').length, 0);
  const guessed: (Role | null)[] = Array.from({ length: width }, () => null);
  const longest = Array.from({ length: width }, (_, index) => index).sort((a, b) => length(b) - length(a))[0];
  if (longest !== undefined) guessed[longest] = 'requirement';
  for (const role of ['number', 'class', 'note', 'weight'] as const) {
    const index = guessed.findIndex((taken, at) => taken === null && share(at, role) >= 0.6);
    if (index >= 0) guessed[index] = role;
  }
  const left = guessed.flatMap((role, index) => (role === null && index < (longest ?? 0) ? [index] : []));
  const names: readonly Role[] = left.length > 1 ? ['group', 'subgroup'] : ['subgroup'];
  left.slice(0, 2).forEach((index, at) => (guessed[index] = names[at]!));
  return guessed.map((role) => role ?? 'skip');
}
