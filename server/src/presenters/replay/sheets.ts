import { fromExact, type Language, round, toDecimal } from '@biaochi/engine';
import type { MissingInput, Move, OpenTotal, Replay, ReplayRecord, Ruleset, Text } from '@biaochi/schemas/types';
import { type ReportWord, reportWord } from './words.js';

/** A cell: text stays text, numbers are decimals in full. */
export type Cell = { readonly text: string } | { readonly number: string } | null;

/** One part of a report as a table; the first row names the columns. */
export interface Sheet {
  readonly name: string;
  readonly remark?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a report is put into tables with. */
export interface Reported {
  readonly record: ReplayRecord;
  readonly report: Replay;
  readonly from: Ruleset;
  readonly to: Ruleset;
  readonly language: Language;
}

const text = (value: string): Cell => ({ text: value });
const count = (value: number): Cell => ({ number: String(value) });
const SHOWN = { mode: 'half-even', digits: 4 } as const;

/** An exact number to four places at most; shares and means are fractions that do not end. */
export const shown = (exact: string): string => toDecimal(round(fromExact(exact), SHOWN));
const number = (exact: string | null): Cell => (exact === null ? null : { number: shown(exact) });
/** The ends of a total that is not settled, as text: no number of the sheet's sums. */
const span = ({ min, max }: OpenTotal): Cell =>
  text([min, max].map((end) => (end === null ? '…' : shown(end))).join('–'));

export const sayer =
  (language: Language) =>
  ({ zh, en }: Text): string =>
    language === 'en' ? (en ?? zh) : zh;

/** What each state of a report is called. */
export function stateNames({ report, language }: Reported): (id: string) => string {
  const say = sayer(language);
  const names = new Map(report.impact.states.map(({ id, label }) => [id, say(label)]));
  return (id) => names.get(id) ?? id;
}

/** Which changes moved an enterprise, those with the largest share first. */
function causesOf({ position }: Move, { report: { attribution }, language }: Reported): string {
  const move = attribution?.moves.find((one) => one.position === position);
  const groups = new Map(attribution?.groups.map(({ id, text: said }) => [id, sayer(language)(said)]));
  const size = (share: { grades: string; undetermined: string }): number =>
    Math.abs(Number(shown(share.grades))) + Math.abs(Number(shown(share.undetermined)));
  const shares = (move?.shares ?? []).filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a));
  return shares.map(({ group }) => groups.get(group) ?? group).join('；');
}

function titleOf({ kind, code }: Pick<MissingInput, 'kind' | 'code'>, { to, from, language }: Reported): string {
  const say = sayer(language);
  for (const ruleset of [to, from]) {
    const title =
      kind === 'indicator'
        ? ruleset.indicators.find((one) => one.code === code)?.title
        : (ruleset[kind === 'fact' ? 'facts' : 'parameters'] as { id: string; label: Text }[] | undefined)?.find(
            ({ id }) => id === code,
          )?.label;
    if (title) return say(title);
  }
  return '';
}

/** The parts of a report as tables, in the order in which they are read. */
export function sheetsOf(reported: Reported): Sheet[] {
  const { record, report, to, language } = reported;
  const { impact, own, attribution, sweeps = [] } = report;
  const say = sayer(language);
  const word = (name: ReportWord): string => reportWord(name, language);
  const head = (...names: ReportWord[]): Cell[] => names.map((name) => text(word(name)));
  const state = stateNames(reported);
  const totalName = (id: string): string => {
    const total = to.totals.find((one) => one.id === id);
    return total ? `${id} ${say(total.label)}` : id;
  };
  const totals = Object.keys(impact.shifts);
  const moved = (direction: string): Cell => count(impact.moves.filter((one) => one.direction === direction).length);

  const overview: Cell[][] = [
    [text(word('archive')), text(record.archive.title)],
    [text(word('synthetic')), count(record.archive.synthetic)],
    [text(word('enterprises')), count(impact.count)],
    ...([report.from, report.to] as const).map(({ id, version, digest }, index): Cell[] => {
      return [text(word(index === 0 ? 'old' : 'revised')), text(`${id}@${version}`), text(digest)];
    }),
    [text(word('moved')), count(impact.moves.length)],
    ...(['better', 'worse', 'nowUndetermined', 'nowDecided', 'other'] as const).map((one) => [
      text(word(one)),
      moved(one),
    ]),
    [text(word('qualified')), count(impact.qualified.from), count(impact.qualified.to)],
    [text(word('own')), text(`${word('compared')} ${own.compared}`), text(`${word('changed')} ${own.changed.length}`)],
  ];

  const states = impact.states.map(({ id }) => id);
  const flow = (from: string, to: string): number =>
    impact.flows.find((one) => one.from === from && one.to === to)?.count ?? 0;
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const matrix: Cell[][] = [
    [null, ...states.map((id) => text(state(id))), text(word('sum'))],
    ...states.map((from): Cell[] => [
      text(state(from)),
      ...states.map((to) => (flow(from, to) === 0 ? null : count(flow(from, to)))),
      count(sum(states.map((to) => flow(from, to)))),
    ]),
    [text(word('sum')), ...states.map((to) => count(sum(states.map((from) => flow(from, to))))), count(impact.count)],
  ];

  const causes: Cell[][] = [
    head('change', 'decisive', 'touches', 'grades', 'undetermined'),
    ...(attribution?.groups ?? []).map((group): Cell[] => [
      text(say(group.text)),
      count(group.decisive),
      count(group.touches),
      number(group.grades),
      number(group.undetermined),
    ]),
  ];

  const moves: Cell[][] = [
    [
      ...head('position', 'name', 'from', 'to', 'direction'),
      ...totals.flatMap((id) => [text(`${id} ${word('from')}`), text(`${id} ${word('to')}`)]),
      text(word('cause')),
    ],
    ...impact.moves.map((move): Cell[] => [
      count(move.position),
      text(move.name),
      text(state(move.fromState)),
      text(state(move.toState)),
      text(word(move.direction)),
      ...totals.flatMap((id) => {
        const { from = null, to = null, fromOpen, toOpen } = move.totals[id] ?? {};
        return [fromOpen ? span(fromOpen) : number(from), toOpen ? span(toOpen) : number(to)];
      }),
      text(causesOf(move, reported)),
    ]),
  ];

  const shifts: Cell[][] = [
    [
      ...head('total', 'settled', 'up', 'down', 'least', 'median', 'greatest'),
      text(`${word('mean')} ${word('from')}`),
      text(`${word('mean')} ${word('to')}`),
    ],
    ...Object.entries(impact.shifts).map(([id, one]): Cell[] => [
      text(totalName(id)),
      ...[one.settled, one.up, one.down].map(count),
      ...[one.least, one.median, one.greatest, one.mean?.from ?? null, one.mean?.to ?? null].map(number),
    ]),
  ];

  const indicators: Cell[][] = [
    [...head('indicator', 'name', 'settled', 'up', 'down', 'sum')],
    ...impact.indicators.map((one): Cell[] => [
      text(one.code),
      text(titleOf({ kind: 'indicator', code: one.code }, reported)),
      ...[one.settled, one.up, one.down].map(count),
      number(one.sum),
    ]),
  ];

  const missing: Cell[][] = [
    head('indicator', 'name', 'count', 'blocking'),
    ...impact.missing.map((one): Cell[] => [
      text(one.code),
      text(titleOf(one, reported)),
      count(one.count),
      count(one.blocking),
    ]),
  ];

  const same: Cell[][] = [
    head('side', 'indicator', 'name', 'status', 'points'),
    ...impact.same.map((one): Cell[] => [
      text(word(one.side === 'from' ? 'old' : 'revised')),
      text(one.code),
      text(titleOf({ kind: 'indicator', code: one.code }, reported)),
      text(word(one.status)),
      number(one.points),
    ]),
  ];

  const profiles: Cell[][] = [
    [
      ...head('name', 'value', 'count', 'better', 'worse', 'nowUndetermined'),
      text(`${word('qualified')} ${word('from')}`),
      text(`${word('qualified')} ${word('to')}`),
    ],
    ...impact.profiles.flatMap((profile) =>
      profile.values.map((one): Cell[] => [
        text(profile.kind === 'fact' ? titleOf({ kind: 'fact', code: profile.id }, reported) : profile.id),
        text(one.value ?? word('none')),
        ...[one.count, one.moved.better, one.moved.worse, one.moved.nowUndetermined].map(count),
        ...[one.qualified.from, one.qualified.to].map(count),
      ]),
    ),
  ];

  const curves = sweeps.map(({ total, grade, values, from, to: after }): Sheet => {
    const rows = values.map((value, index): Cell[] => [
      number(value),
      ...[from?.certain, after?.certain, after?.possible].map((one) => (one ? count(one[index] ?? 0) : null)),
    ]);
    return {
      name: `${word('sweep')} ${total} ${state(grade)}`,
      rows: [[text(total), ...head('certainFrom', 'certainTo', 'possibleTo')], ...rows],
    };
  });

  const bound = attribution?.sampling?.bound;
  const remark = bound === undefined ? word('exact') : `${word('sampled')} ${bound.toFixed(3)}`;
  return [
    { name: word('overview'), rows: overview },
    { name: word('matrix'), remark: word('matrixHelp'), rows: matrix },
    ...(attribution ? [{ name: word('causes'), remark, rows: causes }] : []),
    { name: word('moves'), rows: moves },
    { name: word('shifts'), rows: shifts },
    { name: word('indicators'), rows: indicators },
    { name: word('missing'), rows: missing },
    { name: word('same'), rows: same },
    ...(impact.profiles.length > 0 ? [{ name: word('profiles'), rows: profiles }] : []),
    ...curves,
  ];
}
