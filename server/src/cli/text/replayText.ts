import type { Language, Replay } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn, word } from './words.js';

/** The most enterprises named one by one; the rest are counted, and `--json` has them all. */
const NAMED = 20;

const MARKS = { same: ' ', better: '↑', worse: '↓', nowUndetermined: '?', nowDecided: '!', other: '→' } as const;

interface Pair {
  readonly from: Ruleset;
  readonly to: Ruleset;
}

/** The impact of a revision for people: who moves where, how totals shift, what is missing, what no longer agrees. */
export function replayText(report: Replay, rulesets: Pair, language: Language, style: Style): string[] {
  const { from, to, impact, own, left } = report;
  const title = `${from.id}@${from.version} → ${to.id}@${to.version}`;
  const head = `${style.bold(title)}  ${word('enterprises', language)} ${impact.count}`;
  const section = (name: Parameters<typeof word>[0], rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', style.bold(word(name, language)), ...rows];
  return [
    head,
    ...section('migration', migration(report, rulesets, language)),
    ...section('moved', moves(report, rulesets, language, style)),
    ...section('shift', shifts(report, rulesets.to, language)),
    ...section('missing', missing(report, rulesets.to, language)),
    ...section(
      'answersLeft',
      table(
        left.map(({ code, count }) => [{ text: code }, { text: String(count) }]),
        [{}, {}],
      ),
    ),
    ...section('ownResults', [
      `  ${word('compared', language)} ${own.compared}  ${word('changed', language)} ${own.changed.length}`,
      ...own.changed.slice(0, NAMED).map(({ name, parts }) => `  ${style.bad('✗')} ${name}  ${parts.join(' ')}`),
    ]),
  ];
}

function gradeName(id: string, { from, to }: Pair, language: Language): string {
  const grade = to.grades.find((one) => one.id === id) ?? from.grades.find((one) => one.id === id);
  return grade ? textIn(grade.label, language) : word('undetermined', language);
}

function migration({ impact }: Replay, rulesets: Pair, language: Language): string[] {
  const rows = impact.migration.map(({ from, to, count }): Cell[] => [
    { text: gradeName(from, rulesets, language) },
    { text: from === to ? '=' : '→' },
    { text: gradeName(to, rulesets, language) },
    { text: String(count) },
  ]);
  return table(rows, [{}, {}, {}, { align: 'right' }]);
}

function moves({ impact }: Replay, rulesets: Pair, language: Language, style: Style): string[] {
  const rows = impact.moves.slice(0, NAMED).map((move): Cell[] => [
    { text: MARKS[move.direction], style: move.direction === 'better' ? style.good : style.warn },
    { text: move.name },
    { text: `${gradeName(move.from, rulesets, language)} → ${gradeName(move.to, rulesets, language)}` },
    {
      text: Object.entries(move.totals)
        .map(([id, { from, to }]) => `${id} ${from ?? '?'}${from === to ? '' : ` → ${to ?? '?'}`}`)
        .join('  '),
    },
  ]);
  const rest = impact.moves.length - rows.length;
  return [...table(rows, [{}, {}, {}, {}]), ...(rest > 0 ? [`  … ${rest} ${word('more', language)}`] : [])];
}

function shifts({ impact }: Replay, { totals }: Ruleset, language: Language): string[] {
  const rows = Object.entries(impact.shifts).map(([id, shift]): Cell[] => {
    const label = totals.find((one) => one.id === id)?.label;
    return [
      { text: id },
      { text: label ? textIn(label, language) : '' },
      { text: `↑ ${shift.up}  ↓ ${shift.down}  = ${shift.settled - shift.up - shift.down}` },
      { text: `${shift.least ?? '–'} … ${shift.median ?? '–'} … ${shift.greatest ?? '–'}` },
    ];
  });
  return table(rows, [{}, { most: 30 }, {}, {}]);
}

function missing({ impact }: Replay, { indicators }: Ruleset, language: Language): string[] {
  const rows = impact.missing.map(({ code, count, blocking }): Cell[] => {
    const title = indicators.find((one) => one.code === code)?.title;
    return [
      { text: code },
      { text: title ? textIn(title, language) : '' },
      { text: `${count}` },
      { text: `${word('blocking', language)} ${blocking}` },
    ];
  });
  return table(rows, [{}, { most: 30 }, { align: 'right' }, {}]);
}
