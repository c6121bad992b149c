import { dormantCodes } from '../../changes/index.js';
import { type Diagnostic, diagnostic, type DiagnosticCode, nearest } from '../../diagnostics/index.js';
import { joinAddress, keyOf, placed } from '../../model/index.js';
import type { Check, CheckContext } from '../context.js';

type UnknownCode = Extract<
  DiagnosticCode,
  | 'unknown-group'
  | 'unknown-class'
  | 'unknown-document'
  | 'unknown-rounding'
  | 'unknown-condition'
  | 'unknown-grade'
  | 'unknown-total'
  | 'unknown-indicator'
  | 'unknown-check'
  | 'unknown-level'
  | 'unknown-reading'
>;

/** Names that are no references (groups, classes, documents, roundings …) and stand for nothing listed. */
export const unknown: Check = (context) => {
  const { ruleset, visits } = context;
  const found: Diagnostic[] = [];
  const keys = (list: readonly unknown[] | undefined): string[] => (list ?? []).map((member) => keyOf(member) ?? '');
  const look = (code: UnknownCode, seen: unknown, place: string, known: readonly string[]): void => {
    if (typeof seen !== 'string' || known.includes(seen)) return;
    found.push(diagnostic(code, place, { seen, near: nearest(seen, known) }));
  };
  const known = {
    group: keys(ruleset.groups),
    class: keys(ruleset.classes),
    document: keys(ruleset.sources),
    rounding: keys(ruleset.roundings),
    condition: keys(ruleset.conditions),
    grade: keys(ruleset.grades),
    total: keys(ruleset.totals),
    indicator: keys(ruleset.indicators),
    reading: keys(ruleset.readings),
  };
  // One field name, one kind of name; `grade` is that of an effect, `total` that of a bound.
  const fields: Readonly<Record<string, [UnknownCode, readonly string[]]>> = {
    group: ['unknown-group', known.group],
    parent: ['unknown-group', known.group],
    class: ['unknown-class', known.class],
    document: ['unknown-document', known.document],
    rounding: ['unknown-rounding', known.rounding],
    condition: ['unknown-condition', known.condition],
    grade: ['unknown-grade', known.grade],
    total: ['unknown-total', known.total],
  };
  for (const { value, place, name } of visits) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) look(field[0], value, place, field[1]);
  }
  for (const { list, place, code, among } of codeLists(context, known)) {
    list.forEach((seen, index) => look(code, seen, place + joinAddress(index), among));
  }
  for (const { member, place } of placed(ruleset.indicators, '/indicators')) {
    const { scoring } = member;
    if (scoring.method !== 'combination') continue;
    const checks = keys(scoring.checks);
    scoring.rows.forEach((row, index) =>
      row.met.forEach((id, at) => look('unknown-check', id, `${place}/scoring/rows/${index}/met/${at}`, checks)),
    );
  }
  for (const { member, place } of placed(ruleset.totals, '/totals')) {
    if (member.method !== 'levelIndex') continue;
    const levels = context
      .membersOf(member.members)
      .flatMap(({ scoring }) => ('levels' in scoring ? scoring.levels : []));
    member.counted.forEach((id, at) =>
      look('unknown-level', String(id), `${place}/counted/${at}`, [...new Set(keys(levels))]),
    );
  }
  return found;
};

interface CodeList {
  readonly list: readonly string[];
  readonly place: string;
  readonly code: UnknownCode;
  readonly among: readonly string[];
}

/** The lists of plain codes: of selectors, the grades of suffixes, and what readings and notes concern or exclude. */
function codeLists(
  { ruleset }: CheckContext,
  known: Readonly<Record<'class' | 'group' | 'indicator' | 'reading' | 'grade', readonly string[]>>,
): CodeList[] {
  const lists: CodeList[] = [];
  const add = (
    list: readonly string[] | undefined,
    place: string,
    code: UnknownCode,
    among: readonly string[],
  ): void => {
    if (list) lists.push({ list, place, code, among });
  };
  for (const { member, place } of [...placed(ruleset.totals, '/totals'), ...placed(ruleset.gates, '/gates')]) {
    const selector = 'members' in member ? member.members : undefined;
    add(selector?.classes, `${place}/members/classes`, 'unknown-class', known.class);
    add(selector?.groups, `${place}/members/groups`, 'unknown-group', known.group);
    add(selector?.codes, `${place}/members/codes`, 'unknown-indicator', known.indicator);
  }
  for (const { member, place } of placed(ruleset.suffixes, '/suffixes')) {
    add(member.grades, `${place}/grades`, 'unknown-grade', known.grade);
  }
  // A reading may concern an indicator that exists under one of its alternatives only.
  const everKnown = [...known.indicator, ...dormantCodes(ruleset, ruleset).keys()];
  for (const { member, place } of placed(ruleset.readings, '/readings')) {
    add(member.indicators, `${place}/indicators`, 'unknown-indicator', everKnown);
    add(member.excludes, `${place}/excludes`, 'unknown-reading', known.reading);
  }
  for (const { member, place } of placed(ruleset.notes, '/notes')) {
    add(member.indicators, `${place}/indicators`, 'unknown-indicator', everKnown);
  }
  return lists;
}
