import { codeAhead } from './fit.js';
import type { Role } from './headings.js';
import { doubt, fault, note, type Remark } from './remarks.js';
import type { ReadRow } from './rows.js';

/** A level as a rubric prints it. */
export interface RubricLine {
  readonly line: number;
  readonly text: string;
  /** Its level, which is also its points; empty where none is printed. */
  readonly level: string;
}

/** What is going to be one indicator, in the words of the table. */
export interface Item {
  /** The line it begins in; what the editor says of it goes by this. */
  readonly line: number;
  readonly lines: readonly number[];
  readonly cells: readonly string[];
  readonly code: string;
  readonly group: string | null;
  readonly subgroup: string | null;
  readonly title: string;
  readonly requirement: string | null;
  readonly class: string;
  readonly note: string;
  readonly weight: string;
  /** The levels that may be reached, `1-5`; empty where the table has none. */
  readonly span: string;
  readonly rubric: readonly RubricLine[];
  readonly source: string;
  /** Whether a star stands at it. */
  readonly isStarred: boolean;
  readonly remarks: readonly Remark[];
}

const MOST = 40;

/** A title out of a requirement: what stands before its first stop, as far as a row of the table has room. */
function titleOf(requirement: string): string {
  const [first = requirement] = requirement.split(/[。；]/);
  if (first.length <= MOST) return first;
  const parts = first.split(/(?<=[，,])/);
  let title = '';
  for (const part of parts) {
    if (title !== '' && (title + part).length > MOST) break;
    title += part;
  }
  title = title.replace(/[，,]$/, '');
  return title.length <= MOST ? title : `${title.slice(0, MOST - 1)}…`;
}

interface Head {
  readonly text: string;
  readonly code: string | null;
  readonly isStarred: boolean;
}

/** A name without the code and the star before it. */
function headOf(text: string): Head {
  const [ahead, code = null, star] = codeAhead.exec(text) ?? [];
  const rest = ahead === undefined ? text : text.slice(ahead.length);
  return {
    text: rest.replace(/^[*★]\s*/, ''),
    code,
    isStarred: star !== undefined || /^[*★]/.test(text) || /^[*★]/.test(rest),
  };
}

const isStarred = (cell: string | undefined): boolean => /[*★]$/.test(cell ?? '');

/** The indicators of a table's rows: each has the column that names it; rows of a rubric are the levels of the one above. */
export function itemsOf(rows: readonly ReadRow[], columns: readonly Role[]): { items: Item[]; stray: ReadRow[] } {
  const own: Role = columns.includes('requirement') ? 'requirement' : 'subgroup';
  const isRubric = columns.includes('rubric') || columns.includes('level');
  const items: Item[] = [];
  const stray: ReadRow[] = [];
  for (const row of rows) {
    const { line, cells, fields, remarks } = row;
    const words = fields[own] ?? '';
    const level = fields.level ?? '';
    const rubric = fields.rubric === undefined ? [] : [{ line, text: fields.rubric, level }];
    const last = items.at(-1);
    if (words === '' && isRubric && rubric.length > 0 && last) {
      items[items.length - 1] = {
        ...last,
        lines: [...last.lines, line],
        rubric: [...last.rubric, ...rubric],
        remarks: [...last.remarks, ...remarks],
      };
      continue;
    }
    if (words === '' && fields.number === undefined) {
      stray.push(row);
      continue;
    }
    const head = headOf(words);
    const number = fields.number?.replace(/[*★]$/, '');
    const title = own === 'requirement' ? titleOf(head.text) : head.text;
    items.push({
      line,
      lines: [line],
      cells,
      code: number ?? head.code ?? '',
      group: row.group,
      subgroup: own === 'requirement' ? row.subgroup : null,
      title,
      requirement: own === 'requirement' && head.text.replace(/。$/, '') !== title ? head.text : null,
      class: fields.class ?? '',
      note: fields.note ?? '',
      weight: fields.weight ?? '',
      span: rubric.length === 0 ? level : '',
      rubric,
      source: fields.source ?? '',
      isStarred: head.isStarred || isStarred(fields.number),
      remarks: title === '' ? [...remarks, fault('noTitle')] : remarks,
    });
  }
  return { items, stray };
}

const other = (one: string, two: string): string => (one === '' ? two : one);
const digits = (weight: string): string => weight.replace(/%$/, '');

/** Items of the same code in two tables of one paste are one: a list of weights, and the rubric in an annex. */
export function mergeItems(items: readonly Item[]): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const key = item.code === '' ? `line ${item.line}` : item.code;
    const before = merged.get(key);
    // Two rows with the same number in one table are a fault to be told, not one indicator.
    if (!before || (before.rubric.length > 0 && item.rubric.length > 0) || (!before.span && !item.span)) {
      merged.set(before ? `${key} line ${item.line}` : key, item);
      continue;
    }
    const differs = before.weight !== '' && item.weight !== '' && digits(before.weight) !== digits(item.weight);
    merged.set(key, {
      ...before,
      lines: [...before.lines, ...item.lines],
      weight: other(before.weight, item.weight),
      span: other(before.span, item.span),
      rubric: before.rubric.length > 0 ? before.rubric : item.rubric,
      isStarred: before.isStarred || item.isStarred,
      remarks: [
        ...before.remarks,
        ...item.remarks,
        note('merged', { line: item.line }),
        ...(differs ? [doubt('weightDiffers', { one: before.weight, other: item.weight })] : []),
      ],
    });
  }
  return [...merged.values()];
}
