import type { Ruleset } from '@biaochi/schemas/types';
import type { CSSProperties } from 'react';

const all = [
  'number',
  'subgroup',
  'requirement',
  'class',
  'scoring',
  'applies',
  'evidence',
  'notes',
  'source',
  'result',
  'findings',
] as const;

export type ColumnName = (typeof all)[number];
/** What the window has no room for when it is narrow. */
const wideOnly: readonly ColumnName[] = ['notes', 'source'];

/** The columns of a standard's table, and how wide those are whose content differs from standard to standard. */
export interface Columns {
  readonly names: readonly ColumnName[];
  /** Those that the window has room for. */
  readonly visible: readonly ColumnName[];
  readonly hasEvidence: boolean;
  readonly style: CSSProperties;
}

const PADDING = 16;
/** The room of a mark beside the code. */
const MARK = 16;

/** How wide a text is at 12 pixels, near enough for a column. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 12 : 6.6), 0);
}

/** The longest of some texts in pixels, padding included, held between two widths. */
function longest(texts: readonly string[], least: number, most: number): string {
  const width = Math.max(0, ...texts.map(widthOf));
  return `${Math.min(most, Math.max(least, Math.ceil(width) + PADDING))}px`;
}

interface Layout {
  /** Leaves room beside the codes for where the rows come from. */
  readonly isMarked: boolean;
  readonly isNarrow: boolean;
  /** A draft has a column for what its checks find. */
  readonly isDraft: boolean;
}

/** The columns for a ruleset. */
export function columnsOf({ indicators }: Ruleset, { isMarked, isNarrow, isDraft }: Layout): Columns {
  const hasEvidence = indicators.some(({ evidence = [] }) => evidence.length > 0);
  const hasConditions = indicators.some(({ applicability }) => applicability.when !== undefined);
  const codes = indicators.map(({ code }) => code);
  const clauses = indicators.map(({ anchor }) => anchor?.clause ?? '');
  const mark = isMarked ? MARK : 0;
  const names = all.filter((name) => (name !== 'evidence' || hasEvidence) && (name !== 'findings' || isDraft));
  return {
    names,
    visible: names.filter((name) => !isNarrow || !wideOnly.includes(name)),
    hasEvidence,
    style: {
      '--findings': isDraft ? '52px' : '',
      '--code': `calc(${longest(codes, 46, 120)} + ${mark}px)`,
      '--applies': hasConditions ? '124px' : '78px',
      '--source': longest(clauses, 64, 108),
    } as CSSProperties,
  };
}
