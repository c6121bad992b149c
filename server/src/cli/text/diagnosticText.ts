import type { Language } from '@biaochi/engine';
import type { Finding } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { width } from './width.js';
import { word } from './words.js';

/** Where findings stand: the file as the person named it, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const stress = { error: 'bad', warning: 'warn', info: 'note' } as const;

/**
 * A finding as lines: file:line:column, how grave, code; the message; the line of the file with a caret under the spot.
 * Without a line, the place stands for it.
 */
export function diagnosticText(finding: Finding, source: Source | null, language: Language, style: Style): string[] {
  const { code, severity, place, message, line, column } = finding;
  const mark = style[stress[severity]];
  const where = [source?.file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const head = [style.bold(where), mark(word(severity, language)), style.dim(code), place].filter(Boolean).join('  ');
  const lines = [head, `  ${message}`];
  if (source && line !== undefined && column !== undefined)
    lines.push(...frame(source.text, line, column, style, mark));
  return lines;
}

const MOST = 100;

function frame(text: string, line: number, column: number, style: Style, mark: (text: string) => string): string[] {
  const full = text.split(/\r\n|[\r\n]/)[line - 1];
  if (full === undefined) return [];
  // A long line is shown around the spot.
  const from = column > MOST - 20 ? column - 40 : 0;
  const shown = full.slice(from, from + MOST).replace(/\t/g, ' ');
  const before = (from > 0 ? 1 : 0) + width(shown.slice(0, column - 1 - from));
  const number = String(line);
  const gutter = (label: string): string => style.dim(`  ${label.padStart(number.length)} | `);
  return [
    gutter(number) + (from > 0 ? '…' : '') + shown + (full.length > from + MOST ? '…' : ''),
    gutter('') + ' '.repeat(before) + mark('^'),
  ];
}
