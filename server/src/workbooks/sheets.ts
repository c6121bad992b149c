import { Readable } from 'node:stream';
import { type Cell, type CellValue, ValueType, WorkbookReader } from '@cj-tech-master/excelts';
import type { SheetCell, Worksheet } from '@biaochi/engine';
import { WORKBOOK_LIMITS } from './limits.js';
import { WorkbookProblem } from './problem.js';

/** A format that shows a number as a percentage; a percent sign within quotation marks is only a word. */
const isPercent = (format: string | undefined): boolean => (format ?? '').replace(/"[^"]*"|\\./g, '').includes('%');

function plain(value: CellValue | undefined, format: string | undefined): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return isPercent(format) ? { percent: value } : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { error: '#VALUE!' } : { date: value.toISOString().slice(0, 10) };
  }
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value && value.result !== undefined) return plain(value.result as CellValue, format);
  if ('text' in value) return plain(value.text as CellValue, format);
  // A formula that nobody has worked out says nothing that could be taken.
  return { error: 'formula' in value ? `=${String(value.formula)}` : '#VALUE!' };
}

/** What a cell holds; of merged cells only the first holds anything. */
const cellOf = ({ type, value, numFmt }: Cell): SheetCell =>
  type === ValueType.Merge ? null : plain(value, typeof numFmt === 'object' ? numFmt.formatCode : numFmt);

/** Counts what is read and stops beyond the limits. */
class Bounds {
  private cells = 0;

  see(what: 'rows' | 'columns', seen: number): void {
    if (seen > WORKBOOK_LIMITS[what]) throw this.beyond(what);
  }

  cell(): void {
    if (++this.cells > WORKBOOK_LIMITS.cells) throw this.beyond('cells');
  }

  private beyond(what: 'rows' | 'columns' | 'cells'): WorkbookProblem {
    return new WorkbookProblem({ code: 'workbook-too-long', params: { what, most: WORKBOOK_LIMITS[what] } });
  }
}

/** The sheets of a workbook whose entries were checked, blank rows and cells among the others included. */
export async function sheetsIn(bytes: Buffer): Promise<Worksheet[]> {
  const bounds = new Bounds();
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;
  const sheets: Worksheet[] = [];
  for await (const worksheet of new WorkbookReader(Readable.from([bytes]), options)) {
    const rows: SheetCell[][] = [];
    for await (const row of worksheet) {
      const cells: SheetCell[] = [];
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        const found = cellOf(cell);
        if (found === null) return;
        bounds.cell();
        bounds.see('columns', column);
        while (cells.length < column - 1) cells.push(null);
        cells.push(found);
      });
      if (cells.length === 0) continue;
      bounds.see('rows', row.number);
      while (rows.length < row.number - 1) rows.push([]);
      rows.push(cells);
    }
    sheets.push({ name: worksheet.name ?? String(sheets.length + 1), rows });
  }
  return sheets;
}
