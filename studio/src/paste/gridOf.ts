import { isHeading } from './headings.js';
import { fromTsv } from './tsv.js';
import { tidy } from './tidy.js';

/** What was on the clipboard, in the two forms that Word, Excel and browsers write. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/** The words of a cell; line breaks of the document's source mean nothing, those of the cell part its words. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll('style, script, table')) gone.remove();
  for (const part of copy.querySelectorAll('br, p + p, div + div, li + li')) part.prepend(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(1000, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

/** The cells of a table as a grid: a merged cell's words stand in its first place, its other places are empty. */
function cellsOf(table: Element): string[][] {
  const own = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid: (string | undefined)[][] = own.map(() => []);
  own.forEach((row, at) => {
    let column = 0;
    for (const cell of [...row.children].filter((child) => /^(td|th)$/i.test(child.tagName))) {
      while (grid[at]![column] !== undefined) column++;
      const [down, right] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      for (let y = at; y < Math.min(own.length, at + down); y++) {
        for (let x = column; x < column + right; x++) grid[y]![x] = '';
      }
      grid[at]![column] = wordsOf(cell);
      column += right;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** The grid that was pasted: the tables of the page where there are some, with the lines of text around them, else the tab-separated text. */
export function gridOf({ html, text }: Clip): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  if (tables.length === 0) return fromTsv(text);
  const grid: string[][] = [];
  const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let prose = '';
  const settle = (): void => {
    if (prose.trim() !== '') grid.push([prose.trim()]);
    prose = '';
  };
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const table = node.parentElement?.closest('table');
    if (node instanceof Element && tables.includes(node as HTMLTableElement)) {
      settle();
      grid.push(...cellsOf(node));
    } else if (node instanceof Element && /^(p|div|h\d|li|br)$/i.test(node.tagName) && !table) settle();
    else if (node.nodeType === Node.TEXT_NODE && !table) prose += (node.textContent ?? '').replace(/\s+/g, ' ');
  }
  settle();
  return grid;
}

/** Whether a grid is a standard's table and not a range of cells: it names its columns. */
export const isTable = (grid: readonly (readonly string[])[]): boolean =>
  grid.some((row, index) => index < grid.length - 1 && isHeading(row.map(tidy)));
