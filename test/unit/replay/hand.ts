import fs from 'node:fs';
import { type Answer, applyChanges, type Change, joinAddress, type Ruleset } from '@biaochi/engine';
import type { Qualified, Shift } from '@biaochi/schemas/types';
import { shipped } from '../shipped.js';

/** The standard that the hand-made archive was judged by. */
export const base = shipped('t-sgipa-027');

/** One enterprise of hand.json. */
export interface HandCase {
  name: string;
  unmet: number;
  a: boolean;
  used?: string;
  set?: Record<string, Answer>;
  without?: string[];
  from: string;
  to: string;
  Q: [string | null, string | null];
}

/** Counts at some of the values that a bound takes. */
export interface HandCurve {
  at: string;
  certain: Record<string, number>;
  possible: Record<string, number>;
}

/** The hand-made archive and its revision. */
export interface Hand {
  changes: (Change | { rename: string; to: string } | { split: string; into: string[] })[];
  cases: HandCase[];
  migration: [string, string, number][];
  shift: { Q: Shift };
  flows: { cells: [string, string, number][] };
  qualified: Qualified;
  sweep: { first: string; last: string; count: number } & Record<'from' | 'to', HandCurve>;
  attribution: {
    groups: Record<string, { id: string; decisive: number; touches: number; grades: string; undetermined: string }>;
    cases: {
      name: string;
      effect: [number, number];
      shares: Record<string, [string, string, boolean]>;
      /** What comes of each set of groups: Q to one place, and whether it passes, fails or stays open. */
      worth: Record<string, string>;
    }[];
  };
}

export const hand = JSON.parse(fs.readFileSync(new URL('hand.json', import.meta.url), 'utf8')) as Hand;

/** A row taken out and put back under other codes, each naming the old one. */
function recoded(code: string, codes: readonly string[]): Change[] {
  const row = base.indicators.find((one) => one.code === code)!;
  const added = codes.map((one, index): Change => {
    const value = { ...row, code: one, order: row.order + index, formerly: [code] };
    return { op: 'add', at: joinAddress('indicators', one), value };
  });
  return [{ op: 'remove', at: joinAddress('indicators', code) }, ...added];
}

/** The standard with some changes of hand.json. */
export const revisedBy = (changes: Hand['changes']): Ruleset =>
  applyChanges(
    base,
    changes.flatMap((change) =>
      'rename' in change
        ? recoded(change.rename, [change.to])
        : 'split' in change
          ? recoded(change.split, change.into)
          : [change],
    ),
  ).ruleset;

/** The revision of hand.json. */
export const revision = revisedBy(hand.changes);

/** The changes of hand.json by the letters of its groups; the rename judges nothing and is in none. */
export const groupOf: Readonly<Record<string, Hand['changes'][number]>> = {
  T: hand.changes[0]!,
  R: hand.changes[1]!,
  S: hand.changes[3]!,
};

/** The assessment that a case describes. */
export function handAssessment({ name, unmet, a, used, set = {}, without = [] }: HandCase): object {
  const optional = ['3', '4', '6', '7', '9', '11', '15', '17', '19'];
  const answers = Object.fromEntries(
    base.indicators.map(({ code, scoring, class: kind }): [string, Answer] => {
      if ('checks' in scoring)
        return [code, { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, true])) }];
      if (scoring.method === 'scale') return [code, { values: { used: used ?? '0', total: '100' } }];
      return [code, { met: kind === 'A' ? a : !optional.slice(0, unmet).includes(code) }];
    }),
  );
  for (const code of without) delete answers[code];
  return { format: 1, ruleset: base.id, enterprise: { name }, answers: { ...answers, ...set } };
}
