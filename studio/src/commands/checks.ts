import { ordered } from '@biaochi/engine';
import type { CombinationScoring, CountScoring, Decimal, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { freshKey, lastOrder } from './members.js';
import { editScoring } from './scoring.js';

type Method = 'count' | 'combination';
type Row = CombinationScoring['rows'][number];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The first letter that no sub-check has, as standards letter them. */
function nextId(checks: CountScoring['checks']): string {
  const taken = new Set(checks.map(({ id }) => id));
  return [...letters].find((letter) => !taken.has(letter)) ?? freshKey(checks, 'check');
}

/** Adds a sub-check behind all others. */
export const addCheck = (code: string, method: Method, label: Text): Command =>
  editScoring<Method>('addCheck', code, method, (scoring) => {
    const check = { id: nextId(scoring.checks), order: lastOrder(scoring.checks), label };
    return { ...scoring, checks: [...scoring.checks, check] };
  });

/** Takes a sub-check away, with the steps that can no longer be reached and the rows that named it. */
export const removeCheck = (code: string, method: Method, id: string): Command =>
  editScoring<Method>('removeCheck', code, method, (scoring) => {
    const checks = scoring.checks.filter((check) => check.id !== id);
    return scoring.method === 'count'
      ? { ...scoring, checks, steps: scoring.steps.filter(({ count }) => count <= checks.length) }
      : { ...scoring, checks, rows: scoring.rows.filter(({ met }) => !met.includes(id)) };
  });

/** The points for so many sub-checks met; null takes the step away, so that the next lower one counts. */
export const setCountPoints = (code: string, count: number, points: Decimal | null): Command => ({
  ...editScoring('setPoints', code, 'count', (scoring) => {
    const others = scoring.steps.filter((step) => step.count !== count);
    const steps = points === null ? others : [...others, { count, points }];
    return { ...scoring, steps: steps.sort((a, b) => b.count - a.count) };
  }),
  merge: `count ${code} ${count}`,
});

const isSame = ({ met }: Row, ids: readonly string[]): boolean =>
  met.length === ids.length && met.every((id) => ids.includes(id));

/** Rows with more met come first: the first row all of whose sub-checks are met counts. */
const byMet = (a: Row, b: Row): number => b.met.length - a.met.length;

/**
 * The points where exactly these sub-checks, and perhaps others without a row of their own, are met; null takes the row
 * away, so that the next smaller one counts.
 */
export const setCombinationPoints = (code: string, met: readonly string[], points: Decimal | null): Command => ({
  ...editScoring('setPoints', code, 'combination', (scoring) => {
    const own = scoring.rows.find((row) => isSame(row, met));
    if (points === null) return { ...scoring, rows: scoring.rows.filter((row) => row !== own) };
    if (own) return { ...scoring, rows: scoring.rows.map((row) => (row === own ? { ...row, points } : row)) };
    return { ...scoring, rows: [...scoring.rows, { met: [...met], points }].sort(byMet) };
  }),
  merge: `combination ${code} ${met.join(' ')}`,
});

/** Every combination of sub-checks, most met first; null where there are too many to be shown one by one. */
export function combinations(checks: CombinationScoring['checks']): string[][] | null {
  const ids = ordered(checks).map(({ id }) => id);
  if (ids.length > 4) return null;
  const all = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_id, index) => Math.floor(bits / 2 ** (ids.length - 1 - index)) % 2 === 1),
  ).reverse();
  return all.sort((a, b) => b.length - a.length);
}
