import { byKey } from '@biaochi/engine';
import type { Indicator, Ruleset, Text } from '@biaochi/schemas/types';
import { toTsv } from './tsv.js';

/** A table as it is copied: cells by row; a cell that only continues the one above it is empty. */
export interface CopiedTable {
  readonly cells: readonly (readonly string[])[];
  /** How many columns from the left are merged downwards where they repeat; the row under the headings is 1. */
  readonly merged: readonly number[];
}

/** The words that a copy needs. */
export interface CopyWords {
  readonly headings: readonly string[];
  readonly text: (text: Text) => string;
  readonly scoring: (indicator: Indicator) => string;
}

/** The rows of a standard's own table: number, both levels, requirement, class, scoring, source. */
export function copiedTable(ruleset: Ruleset, indicators: readonly Indicator[], words: CopyWords): CopiedTable {
  const groups = byKey(ruleset.groups);
  const classes = byKey(ruleset.classes);
  const { text } = words;
  let above: readonly [string, string] = ['', ''];
  const rows = indicators.map((indicator) => {
    const own = groups.get(indicator.group);
    const over = own?.parent === undefined ? own : groups.get(own.parent);
    const names = [over ? over.code : '', own && own !== over ? own.code : ''] as const;
    const isNew = [names[0] !== above[0], names[0] !== above[0] || names[1] !== above[1]] as const;
    above = names;
    return [
      indicator.code,
      isNew[0] && over ? text(over.title) : '',
      isNew[1] && own && own !== over ? text(own.title) : '',
      text(indicator.requirement ?? indicator.title),
      classes.get(indicator.class)?.mark ?? indicator.class,
      words.scoring(indicator),
      indicator.anchor?.clause ?? '',
    ];
  });
  return { cells: [words.headings, ...rows], merged: [1, 2] };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const CELL = 'border:1px solid #999;padding:2px 6px;vertical-align:middle;mso-number-format:"\\@"';

/** A table for Word and Excel. Cells are text, so that 1.10 stays 1.10; merged columns span the rows they hold for. */
export function htmlOf({ cells, merged }: CopiedTable): string {
  const lines = cells.map((row, at) => {
    const own = row.map((cell, column) => {
      const tag = at === 0 && merged.length > 0 ? 'th' : 'td';
      if (at === 0 || !merged.includes(column)) return `<${tag} style='${CELL}'>${escaped(cell)}</${tag}>`;
      // A cell of the second level ends where one of the first begins, and the other way round.
      const continues = (line: readonly string[]): boolean =>
        merged.every((each) => each > column || line[each] === '');
      if (at > 1 && continues(row)) return '';
      const next = cells.findIndex((line, index) => index > at && !continues(line));
      const span = (next < 0 ? cells.length : next) - at;
      return `<td style='${CELL}'${span > 1 ? ` rowspan="${span}"` : ''}>${escaped(cell)}</td>`;
    });
    return `<tr>${own.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse">${lines.join('')}</table>`;
}

/** Both forms of what is copied: for Word and Excel, and for everything else. */
export const clipOf = (table: CopiedTable): { html: string; text: string } => ({
  html: htmlOf(table),
  text: toTsv(table.cells),
});

/** A plain range of cells, without headings and merged cells. */
export const rangeClip = (cells: readonly (readonly string[])[]): { html: string; text: string } =>
  clipOf({ cells, merged: [] });
