import type { Language } from '@biaochi/engine';
import type { Impact, LeftInput, MissingInput, OpenTotal, Replay, Ruleset, Text } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn, type Word, word } from './words.js';

/** The most enterprises named one by one; the rest are counted, and `--json` has them all. */
const NAMED = 20;

const MARKS = { better: '↑', worse: '↓', nowUndetermined: '?', nowDecided: '!', other: '→' } as const;

/** What a report is put into words with. */
interface Wording {
  readonly from: Ruleset;
  readonly to: Ruleset;
  readonly language: Language;
  readonly style: Style;
}

/** The impact of a revision for people: who moves where, how totals shift, what is missing, what no longer agrees. */
export function replayText(report: Replay, wording: Wording): string[] {
  const { from, to, impact, own, left, faulty } = report;
  const { language, style } = wording;
  const title = `${from.id}@${from.version} → ${to.id}@${to.version}`;
  const section = (name: Word, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', style.bold(word(name, language)), ...rows];
  return [
    `${style.bold(title)}  ${word('enterprises', language)} ${impact.count}`,
    ...section('migration', migration(impact, wording)),
    ...section('moved', moves(impact, wording)),
    ...section('shift', shifts(impact, wording)),
    ...section('missing', missing(impact, wording)),
    ...section('answersLeft', leftOver(left, wording)),
    ...section(
      'faulty',
      named(faulty, ({ findings }) => findings.map(({ code, place }) => `${code} ${place}`), wording),
    ),
    ...section('ownResults', [
      `  ${word('compared', language)} ${own.compared}  ${word('changed', language)} ${own.changed.length}`,
      ...named(own.changed, ({ parts }) => parts, wording),
    ]),
  ];
}

/** The first rows of a table, and how many more there are. */
function first(rows: readonly Cell[][], columns: Parameters<typeof table>[1], language: Language): string[] {
  const rest = rows.length - NAMED;
  return [...table(rows.slice(0, NAMED), columns), ...(rest > 0 ? [`  … ${rest} ${word('more', language)}`] : [])];
}

/** Enterprises that something is wrong with, and what. */
function named<T extends { name: string }>(
  list: readonly T[],
  wrong: (one: T) => readonly string[],
  { language, style }: Wording,
): string[] {
  const rows = list.map((one): Cell[] => [
    { text: '✗', style: style.bad },
    { text: one.name },
    { text: wrong(one).join('  ') },
  ]);
  return first(rows, [{}, { most: 30 }, { most: 80 }], language);
}

function gradeName(id: string, { from, to, language }: Wording): string {
  const grade = to.grades.find((one) => one.id === id) ?? from.grades.find((one) => one.id === id);
  return grade ? textIn(grade.label, language) : word('undetermined', language);
}

function migration(impact: Impact, wording: Wording): string[] {
  const rows = impact.migration.map(({ from, to, count }): Cell[] => [
    { text: gradeName(from, wording) },
    { text: from === to ? '=' : '→' },
    { text: gradeName(to, wording) },
    { text: String(count) },
  ]);
  return table(rows, [{}, {}, {}, { align: 'right' }]);
}

/** The ends of a total that is not settled; `…` where it has none. */
const spanText = (open: OpenTotal | undefined): string => `${open?.min ?? '…'}–${open?.max ?? '…'}`;

function moves(impact: Impact, wording: Wording): string[] {
  const { language, style } = wording;
  const rows = impact.moves.map((move): Cell[] => [
    { text: MARKS[move.direction], style: move.direction === 'better' ? style.good : style.warn },
    { text: move.name },
    { text: `${gradeName(move.from, wording)} → ${gradeName(move.to, wording)}` },
    {
      text: Object.entries(move.totals)
        .map(([id, { from, to, fromOpen, toOpen }]) => {
          const [old, now] = [from ?? spanText(fromOpen), to ?? spanText(toOpen)];
          return `${id} ${old}${old === now ? '' : ` → ${now}`}`;
        })
        .join('  '),
    },
  ]);
  return first(rows, [{}, { most: 30 }, {}, {}], language);
}

function shifts(impact: Impact, { to, language }: Wording): string[] {
  const rows = Object.entries(impact.shifts).map(([id, shift]): Cell[] => {
    const label = to.totals.find((one) => one.id === id)?.label;
    return [
      { text: id },
      { text: label ? textIn(label, language) : '' },
      { text: `↑ ${shift.up}  ↓ ${shift.down}  = ${shift.settled - shift.up - shift.down}` },
      { text: `${shift.least ?? '–'} … ${shift.median ?? '–'} … ${shift.greatest ?? '–'}` },
    ];
  });
  return table(rows, [{}, { most: 30 }, {}, {}]);
}

/** What an input is called in a ruleset; nothing where it is not there. */
function titleOf({ kind, code }: Pick<MissingInput | LeftInput, 'kind' | 'code'>, ruleset: Ruleset): Text | undefined {
  if (kind === 'indicator') return ruleset.indicators.find((one) => one.code === code)?.title;
  if (kind === 'reading') return ruleset.readings?.find((one) => one.id === code)?.question;
  const list: readonly { id: string; label: Text }[] = ruleset[kind === 'fact' ? 'facts' : 'parameters'] ?? [];
  return list.find((one) => one.id === code)?.label;
}

/** The cells that name an input: its kind, its code, what it is called. */
function inputCells(input: MissingInput | LeftInput, ruleset: Ruleset, language: Language): Cell[] {
  const title = titleOf(input, ruleset);
  return [
    { text: word(input.kind, language) },
    { text: input.code },
    { text: title ? textIn(title, language) : '' },
    { text: String(input.count) },
  ];
}

const INPUT_COLUMNS = [{}, {}, { most: 30 }, { align: 'right' }] as const;

function missing(impact: Impact, { to, language }: Wording): string[] {
  const rows = impact.missing.map((input): Cell[] => [
    ...inputCells(input, to, language),
    { text: input.blocking > 0 ? `${word('blocking', language)} ${input.blocking}` : '' },
  ]);
  return table(rows, [...INPUT_COLUMNS, {}]);
}

function leftOver(left: readonly LeftInput[], { from, language }: Wording): string[] {
  return table(
    left.map((input) => inputCells(input, from, language)),
    INPUT_COLUMNS,
  );
}
