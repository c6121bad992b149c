import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Sheet } from './sheets.js';

/** What would be a formula to a program that reads the text anew, such as one that saves it as CSV. */
const FORMULA = /^[=+\-@\t\r]/;
// What XML 1.0 has no way to write.
const UNWRITABLE = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

/** A text that no spreadsheet takes for a formula. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Digits that a spreadsheet keeps exactly; what has more is written as text. */
const MOST_DIGITS = 15;
const WIDTH = 18;

/** The first day that a zip can name: the same tables are the same bytes whenever they are made. */
const DAY = new Date(1980, 0, 1);

function valueOf(cell: Cell): string | number | null {
  if (cell === null) return null;
  if ('text' in cell) return neutralised(cell.text.replace(UNWRITABLE, '\ufffd'));
  return cell.number.replace(/\D/g, '').length <= MOST_DIGITS ? Number(cell.number) : cell.number;
}

/** Names as a workbook takes them: at most 31 characters, none of `[]:*?/\`, no two alike. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'|'$/g, '');
    for (let at = 1; ; at++) {
      const tail = at === 1 ? '' : ` ${at}`;
      const found = `${[...plain].slice(0, 31 - tail.length).join('')}${tail}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  });
}

/** Tables as an Excel workbook without a formula in it: every text is text, whatever it starts with. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const workbook = new Workbook();
  Object.assign(workbook, { created: DAY, modified: DAY });
  const names = sheetNames(sheets);
  for (const [index, { rows }] of sheets.entries()) {
    const sheet = workbook.addWorksheet(names[index], { views: [{ state: 'frozen', ySplit: 1 }] });
    for (const row of rows) sheet.addRow(row.map(valueOf));
    sheet.getRow(1).font = { bold: true };
    for (let column = 1; column <= (rows[0]?.length ?? 0); column++) sheet.getColumn(column).width = WIDTH;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer({ zip: { modTime: DAY } }));
}
