/**
 * A cell of a worksheet as it was read: text, a number, true or false, a day as YYYY-MM-DD, a number that is shown as a
 * percentage (0.15 of 15%), an error of the spreadsheet such as #N/A, or null where it is blank.
 */
export type SheetCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly percent: number }
  | { readonly error: string }
  | null;

/** One sheet of a workbook; row 1 stands first. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The digits that a spreadsheet keeps of a number; what lies beyond is how a double is written. */
const DIGITS = 15;

const rounded = (number: number): string => String(Number(number.toPrecision(DIGITS)));

/** A number of a cell as a decimal, with the digits that the spreadsheet itself shows at most. */
export const numberText = (number: number, scale = 1): string => rounded(number * scale);

/** A cell as people see it in the spreadsheet; an empty text where it is blank. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('date' in cell) return cell.date;
  return 'percent' in cell ? `${numberText(cell.percent, 100)}%` : cell.error;
}

/** A text as it is compared: no blanks, no case, one form of each sign. */
export const squashed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The letters of a column counted from 0: A to Z, AA, AB and on. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
