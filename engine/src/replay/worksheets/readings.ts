import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { parseDecimal, readDay } from '../../numbers/index.js';
import { cellText, numberText, type SheetCell, squashed } from './cell.js';

/** Something that a cell may name: by its id, or by what it is called. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What the cells of a column are read as. */
export type CellKind =
  | { readonly as: 'text' | 'reason' | 'yesNo' | 'date' }
  | { readonly as: 'number'; readonly unit?: string | undefined }
  | { readonly as: 'choice' | 'choices' | 'level'; readonly options: readonly Named[] };

/** What a cell says; `blank` says nothing, `notApplicable` that the item does not apply, with the reason where one is given. */
export type CellSaying =
  | { readonly is: 'value'; readonly value: string | boolean | string[] }
  | { readonly is: 'blank' }
  | { readonly is: 'notApplicable'; readonly reason: string }
  | { readonly is: 'fault'; readonly fault: Diagnostic };

const YES = new Set([
  '是',
  '满足',
  '符合',
  '达标',
  '合格',
  '通过',
  '有',
  'true',
  'yes',
  'y',
  'met',
  'pass',
  '√',
  '✓',
  '✔',
  '1',
]);
const NO = new Set([
  '否',
  '不满足',
  '不符合',
  '不达标',
  '不合格',
  '不通过',
  '无',
  'false',
  'no',
  'n',
  'unmet',
  'notmet',
  'fail',
  '×',
  '✗',
  '✘',
  'x',
  '0',
]);
/** What people write where nothing was found out. */
const OPEN = new Set(['未评', '未评价', '未知', '不详', 'notassessed', 'unknown']);
const NOT_APPLICABLE = /^(?:不适用|not\s*applicable|n\/a)\s*[:：,，;；(（-]?\s*(.*?)[)）]?$/i;

const value = (found: string | boolean | string[]): CellSaying => ({ is: 'value', value: found });

/** Whether a text says yes or no; null where it says neither. */
export function yesOrNo(text: string): boolean | null {
  const said = squashed(text);
  if (YES.has(said)) return true;
  return NO.has(said) ? false : null;
}

function optionIn(text: string, options: readonly Named[]): string | null {
  const said = squashed(text);
  const found = options.filter(({ id, names }) => [id, ...names].some((name) => squashed(name) === said));
  return found.length === 1 ? found[0]!.id : null;
}

function numberIn(cell: SheetCell, text: string, unit: string | undefined): string | null {
  if (typeof cell === 'number') return numberText(cell);
  // 15% is 15 where the standard counts in per cent, and 0.15 where it does not.
  const isPercent = unit?.trim() === '%';
  if (typeof cell === 'object' && cell && 'percent' in cell) return numberText(cell.percent, isPercent ? 100 : 1);
  if (typeof cell !== 'string') return null;
  const plain = text.normalize('NFKC').replace(/^−/, '-');
  if (isPercent && plain.endsWith('%')) return numberIn(plain.slice(0, -1), plain.slice(0, -1).trim(), undefined);
  return parseDecimal(plain) === null ? null : plain;
}

function dayIn(cell: SheetCell, text: string): string | null {
  if (typeof cell === 'object' && cell && 'date' in cell) return cell.date;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  return readDay(day) ? day : null;
}

const SEPARATORS = /[、,，;；\n]/;

/** What a cell that is neither blank nor faulty says of its place, or the finding that names what was seen. */
function valueOf(cell: SheetCell, kind: CellKind, place: string): CellSaying {
  const text = cellText(cell);
  const fault = (found: Diagnostic): CellSaying => ({ is: 'fault', fault: found });
  switch (kind.as) {
    case 'text':
    case 'reason':
      return value(text);
    case 'yesNo': {
      const said = typeof cell === 'object' ? null : yesOrNo(typeof cell === 'boolean' ? String(cell) : text);
      return said === null ? fault(diagnostic('cell-not-yes-no', place, { seen: text })) : value(said);
    }
    case 'number': {
      const found = numberIn(cell, text, kind.unit);
      return found === null ? fault(diagnostic('cell-not-number', place, { seen: text })) : value(found);
    }
    case 'date': {
      const found = dayIn(cell, text);
      return found === null ? fault(diagnostic('cell-not-date', place, { seen: text })) : value(found);
    }
    default: {
      const said = kind.as === 'choices' ? text.split(SEPARATORS).filter((one) => one.trim() !== '') : [text];
      const found = said.map((one) => optionIn(one, kind.options));
      const stranger = said.find((_, index) => found[index] === null);
      if (stranger === undefined) return value(kind.as === 'choices' ? (found as string[]) : found[0]!);
      const allowed = kind.options.map(({ id, names }) => names[0] ?? id);
      return fault(diagnostic('cell-unknown-choice', place, { seen: stranger.trim(), allowed }));
    }
  }
}

/** Reads one cell for a place in the assessment; `answers` says that it may also call the item not applicable. */
export function readCell(cell: SheetCell | undefined, kind: CellKind, place: string, answers: boolean): CellSaying {
  const text = cellText(cell);
  if (cell === undefined || text === '' || OPEN.has(squashed(text))) return { is: 'blank' };
  if (typeof cell === 'object' && cell && 'error' in cell) {
    return { is: 'fault', fault: diagnostic('cell-error', place, { seen: cell.error }) };
  }
  const [, reason] = (answers && NOT_APPLICABLE.exec(text)) || [];
  if (reason !== undefined) return { is: 'notApplicable', reason };
  return valueOf(cell, kind, place);
}
