import type { Cell, Sheet } from './sheets.js';
import { zipped } from './zip.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What would be a formula to a program that reads the text anew, such as one that saves it as CSV. */
const FORMULA = /^[=+\-@\t\r]/;
// What XML 1.0 has no way to write.
const UNWRITABLE = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

const escaped = (text: string): string =>
  text
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text that no spreadsheet takes for a formula. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Digits that a spreadsheet keeps exactly; what has more is written as text. */
const MOST_DIGITS = 15;

function cellXml(cell: Cell, style: number): string {
  if (cell === null) return '<c/>';
  if ('number' in cell && cell.number.replace(/\D/g, '').length <= MOST_DIGITS) return `<c><v>${cell.number}</v></c>`;
  const text = 'number' in cell ? cell.number : neutralised(cell.text);
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function sheetXml({ rows }: Sheet): string {
  const xml = rows.map((row, index) => `<row>${row.map((cell) => cellXml(cell, index === 0 ? 1 : 0)).join('')}</row>`);
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const columns = rows[0]?.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="18" customWidth="1"/>`) ?? [];
  return (
    `${HEAD}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${xml.join('')}</sheetData></worksheet>`
  );
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

const STYLES =
  `${HEAD}<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

/** Tables as an Excel workbook without a formula in it: every text is text, whatever it starts with. */
export function workbookOf(sheets: readonly Sheet[]): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    ...numbers.map(
      (at) =>
        `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    ),
  ];
  const names = sheetNames(sheets).map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = [
    ...numbers.map((at) => relation(`rId${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
    relation(`rId${numbers.length + 1}`, 'styles', 'styles.xml'),
  ];
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
  };
  return zipped(files);
}
