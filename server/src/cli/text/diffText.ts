import type { Language } from '@biaochi/engine';
import type { Diff, DiffEntry } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn } from './words.js';

const WORDS = {
  title: { zh: '差异', en: 'Differences' },
  substantive: { zh: '实质性改动', en: 'Substantive changes' },
  editorial: { zh: '编辑性改动', en: 'Editorial changes' },
  clause: { zh: '条款', en: 'Clause' },
  change: { zh: '改动', en: 'Change' },
  none: { zh: '没有差异', en: 'no differences' },
} as const;

const KINDS: readonly DiffEntry['kind'][] = ['substantive', 'editorial'];

/** The kinds of change that there are, those that may move a result first, each with its entries. */
const byKind = ({ entries }: Diff): { kind: DiffEntry['kind']; entries: DiffEntry[] }[] =>
  KINDS.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) })).filter(
    (one) => one.entries.length > 0,
  );

const named = ({ id, version }: Diff['from']): string => `${id}@${version}`;

/** The differences for people: a line each, clause before the words. */
export function diffText(diff: Diff, language: Language, style: Style): string[] {
  const head = `${style.bold(`${named(diff.from)} → ${named(diff.to)}`)}  ${textIn(diff.to.title, language)}`;
  const sections = byKind(diff).flatMap(({ kind, entries }) => [
    '',
    `${style.bold(WORDS[kind][language])} (${entries.length})`,
    ...table(
      entries.map((entry): Cell[] => [
        { text: entry.clause ?? '', style: style.dim },
        { text: textIn(entry.text, language), ...(kind === 'substantive' && { style: style.note }) },
      ]),
      [{}, {}],
    ),
  ]);
  return [head, ...(sections.length > 0 ? sections : ['', WORDS.none[language]])];
}

/** Text as Markdown takes it in a cell of a table. */
const cell = (text: string): string => text.replace(/[\\|*_`<>]/g, '\\$&').replace(/\s+/g, ' ');

/** The differences as a Markdown page with a table for each kind. */
export function diffMarkdown(diff: Diff, language: Language): string[] {
  const sections = byKind(diff).flatMap(({ kind, entries }) => [
    '',
    `## ${WORDS[kind][language]} (${entries.length})`,
    '',
    `| ${WORDS.clause[language]} | ${WORDS.change[language]} |`,
    '| --- | --- |',
    ...entries.map(({ clause = '', text }) => `| ${cell(clause)} | ${cell(textIn(text, language))} |`),
  ]);
  const title = `# ${WORDS.title[language]} ${named(diff.from)} → ${named(diff.to)}`;
  return [title, ...(sections.length > 0 ? sections : ['', WORDS.none[language]])];
}
