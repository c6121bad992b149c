import { byKey, codeMapping, ordered, sameJson } from '@biaochi/engine';
import type { Class, Indicator, Ruleset } from '@biaochi/schemas/types';

/** What a row shows of itself. */
export const columns = ['requirement', 'class', 'scoring', 'other'] as const;
export type Column = (typeof columns)[number];

/** A row of both tables: the indicator as it was and as it is; null where it is not there. */
export interface PairedRow {
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  /** The columns in which it differs. */
  readonly differs: ReadonlySet<Column>;
}

const shown: Readonly<Record<Exclude<Column, 'other'>, readonly (keyof Indicator)[]>> = {
  requirement: ['title', 'requirement'],
  class: ['class'],
  scoring: ['scoring'],
};
const named = new Set<string>([...Object.values(shown).flat(), 'order', 'formerly']);

/** In which columns a row differs that is there on one side only. */
const whole: ReadonlySet<Column> = new Set(columns.filter((column) => column !== 'other'));

const differ = (a: Indicator, b: Indicator, keys: readonly (keyof Indicator)[]): boolean =>
  keys.some((key) => !sameJson(a[key], b[key]));

function difference(a: Indicator, b: Indicator): ReadonlySet<Column> {
  const rest = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !named.has(key));
  const keys: Readonly<Record<Column, readonly (keyof Indicator)[]>> = { ...shown, other: rest as (keyof Indicator)[] };
  return new Set(columns.filter((column) => differ(a, b, keys[column])));
}

/** The rows of two versions side by side, in the order of the new one; rows that are gone stand where they stood. */
export function pairedRows(a: Ruleset, b: Ruleset): PairedRow[] {
  const past = codeMapping(a, b);
  const before = byKey(a.indicators);
  const rows = ordered(b.indicators).map((after): PairedRow => {
    const old = before.get(past.get(after.code)?.[0] ?? '') ?? null;
    return { before: old, after, differs: old ? difference(old, after) : whole };
  });
  const kept = new Set([...past.values()].flat());
  for (const gone of ordered(a.indicators).filter(({ code }) => !kept.has(code))) {
    const behind = rows.findIndex(({ before: old }) => (old?.order ?? Number.NEGATIVE_INFINITY) > gone.order);
    const row = { before: gone, after: null, differs: whole };
    rows.splice(behind < 0 ? rows.length : behind, 0, row);
  }
  return rows;
}

export const isChanged = ({ before, after, differs }: PairedRow): boolean =>
  differs.size > 0 || (before !== null && before.code !== after?.code);

export const classIn = (ruleset: Ruleset, indicator: Indicator): Class | undefined =>
  ruleset.classes.find(({ code }) => code === indicator.class);
