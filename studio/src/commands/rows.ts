import { byKey, joinAddress, renameMember } from '@biaochi/engine';
import type { Change, Draft, Indicator, Ruleset, Text } from '@biaochi/schemas/types';
import { tableOrder } from './tableOrder.js';
import { type Command, isRefusal, type Refusal } from './command.js';
import { danglingAfter } from './dangling.js';
import { edit, withChanges } from './edit.js';
import { freshCode } from './freshCode.js';
import { insertedBelow, insertedFirst } from './inserted.js';
import { orderAfter, placedBeside } from './orders.js';

const at = (code: string): string => joinAddress('indicators', code);

/** Puts a new indicator under another. `newRowCode` says beforehand which code it will have. */
export const insertRow = (below: string, title: Text): Command =>
  edit('insertRow', {}, (ruleset) => {
    const neighbour = byKey(ruleset.indicators).get(below);
    return neighbour ? insertedBelow(ruleset, neighbour, title).changes : [{ op: 'remove', at: at(below) }];
  });

/** Puts the first indicator into a group (null: into the first group, made where there is none). */
export const insertFirstRow = (group: string | null, titles: { readonly row: Text; readonly group: Text }): Command =>
  edit('insertRow', {}, (ruleset) => insertedFirst(ruleset, group, titles).changes);

/** The code that a row put in under another, or its copy, will have. */
export const newRowCode = ({ indicators }: Ruleset, like: string | null): string =>
  freshCode(
    indicators.map(({ code }) => code),
    like ?? '0',
  );

/** Puts a copy of each of some rows under it; what a row says of itself, its copy says of itself. */
export const duplicateRows = (codes: readonly string[]): Command => ({
  label: 'duplicateRows',
  params: { count: codes.length },
  run: (draft) =>
    codes.reduce<Draft | Refusal>(
      (last, code) => (isRefusal(last) ? last : withChanges(last, duplicate(last.ruleset, code))),
      draft,
    ),
});

function duplicate(ruleset: Ruleset, code: string): Change[] {
  const fresh = newRowCode(ruleset, code);
  const { order, changes } = orderAfter('/indicators', ruleset.indicators, code);
  const copy = renameMember(ruleset, at(code), fresh).ruleset.indicators.find((one) => one.code === fresh);
  if (!copy) return [{ op: 'remove', at: at(code) }];
  const { formerly: _, ...row } = copy;
  return [...changes, { op: 'add', at: at(fresh), value: { ...row, order } }];
}

/** Lists of codes without some of them; the lists only say which rows they also concern. */
const without = (list: string[] | undefined, gone: ReadonlySet<string>): string[] | undefined => {
  const kept = list?.filter((code) => !gone.has(code));
  return kept?.length === list?.length ? list : kept?.length ? kept : undefined;
};

/** Something that concerns rows, the rows that go left out; the very same where it concerns none of them. */
function concerning<T extends { indicators?: string[] }>(one: T, gone: ReadonlySet<string>): T {
  const indicators = without(one.indicators, gone);
  if (indicators === one.indicators) return one;
  const { indicators: _, ...rest } = one;
  return { ...rest, ...(indicators && { indicators }) } as T;
}

/**
 * Takes rows away. Readings and notes no longer concern them. Refused with the findings that this would bring while
 * something computes with one of them (a condition, formula, total or a reading's change), for what that should rest on
 * instead only people can say.
 */
export const removeRows = (codes: readonly string[]): Command => ({
  label: 'removeRows',
  params: { count: codes.length },
  run: (draft) => {
    const gone = new Set(codes);
    const { ruleset } = draft;
    const next: Ruleset = {
      ...ruleset,
      indicators: ruleset.indicators.filter(({ code }) => !gone.has(code)),
      ...(ruleset.readings && { readings: ruleset.readings.map((one) => concerning(one, gone)) }),
      ...(ruleset.notes && { notes: ruleset.notes.map((one) => concerning(one, gone)) }),
    };
    const findings = danglingAfter(ruleset, next);
    if (findings.length > 0) return { refused: 'stillNamed', params: { count: findings.length }, findings };
    return { ...draft, ruleset: next, fixtures: draft.fixtures.map((fixture) => withoutAnswers(fixture, gone)) };
  },
});

type Fixture = Draft['fixtures'][number];

function withoutKeys<T>(record: Record<string, T>, gone: ReadonlySet<string>): Record<string, T> {
  const entries = Object.entries(record);
  const kept = entries.filter(([key]) => !gone.has(key));
  return kept.length === entries.length ? record : Object.fromEntries(kept);
}

/** A fixture without the answers to rows that go, and without what it expects of them. */
function withoutAnswers(fixture: Fixture, gone: ReadonlySet<string>): Fixture {
  const { assessment, expect } = fixture;
  const answers = withoutKeys(assessment.answers, gone);
  const indicators = expect.indicators && withoutKeys(expect.indicators, gone);
  return {
    ...fixture,
    assessment: answers === assessment.answers ? assessment : { ...assessment, answers },
    expect: indicators === expect.indicators ? expect : { ...expect, indicators: indicators! },
  };
}

/**
 * Moves rows one place up (−1) or down (+1) together. Where the next row stands in another group they first go over
 * into that one, as a cell moves over the rule between two merged cells. Nothing happens at either end of the table.
 */
export const moveRows = (codes: readonly string[], by: 1 | -1): Command =>
  edit('moveRows', { count: codes.length }, (ruleset) => {
    const table = tableOrder(ruleset);
    const moved = table.filter(({ code }) => codes.includes(code));
    const edge = by === -1 ? moved[0] : moved.at(-1);
    const next = edge && table[table.indexOf(edge) + by];
    if (!next) return [];
    const crosses = next.group !== edge.group;
    const groups = crosses ? regrouped(moved, next.group) : [];
    const keys = moved.map(({ code }) => code);
    // A row that goes over into the next group stays where it is; within its own it passes its neighbour.
    const side = crosses === (by === -1) ? 'behind' : 'before';
    return [...groups, ...placedBeside('/indicators', ruleset.indicators, keys, next.code, side)];
  });

const regrouped = (rows: readonly Indicator[], group: string): Change[] =>
  rows
    .filter((row) => row.group !== group)
    .map(({ code }) => ({ op: 'replace', at: `${at(code)}/group`, value: group }));

/** Moves rows into another group, behind the rows that are there. */
export const regroupRows = (codes: readonly string[], group: string): Command =>
  edit('regroupRows', { count: codes.length }, (ruleset) => {
    const moved = tableOrder(ruleset).filter((row) => codes.includes(row.code) && row.group !== group);
    const last = tableOrder(ruleset)
      .filter((row) => row.group === group)
      .at(-1);
    if (moved.length === 0) return [];
    const keys = moved.map(({ code }) => code);
    const order = last ? placedBeside('/indicators', ruleset.indicators, keys, last.code, 'behind') : [];
    return [...regrouped(moved, group), ...order];
  });
