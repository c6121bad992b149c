import { joinAddress, ordered } from '@biaochi/engine';
import type { Change, Class, Indicator, Ruleset, Scoring, Text } from '@biaochi/schemas/types';
import { freshCode } from './freshCode.js';
import { orderAfter } from './orders.js';

/** Whether items of a class earn points. */
export const earnsPoints = (kind: Class['kind']): boolean => kind === 'scored' || kind === 'bonus';

/** A scoring of the same form as another, as far as a new row can have it: no conditions, no weight yet. */
function blankLike(scoring: Scoring, isScored: boolean): Scoring {
  if (!isScored) return { method: 'met' };
  if (scoring.method === 'met') return { method: 'met', points: scoring.points ?? 0 };
  if (scoring.method === 'value') return { ...scoring, ...(scoring.weight !== undefined && { weight: 0 }) };
  if (scoring.method !== 'levels') return { method: 'met', points: 0 };
  const levels = scoring.levels.map(({ id, order, points }) => ({ id, order, points }));
  return { ...scoring, ...(scoring.weight !== undefined && { weight: 0 }), levels };
}

/** The neighbour's anchor; a clause that ends in the neighbour's code ends in the new one. */
function anchorLike({ anchor, code }: Indicator, fresh: string): Indicator['anchor'] {
  if (!anchor?.clause.endsWith(code)) return anchor;
  return { ...anchor, clause: anchor.clause.slice(0, anchor.clause.length - code.length) + fresh };
}

/** The changes that put a new row under another, and its code. It is like its neighbour as far as that says nothing new. */
export function insertedBelow(
  ruleset: Ruleset,
  neighbour: Indicator,
  title: Text,
): { code: string; changes: Change[] } {
  const code = freshCode(
    ruleset.indicators.map((one) => one.code),
    neighbour.code,
  );
  const { order, changes } = orderAfter('/indicators', ruleset.indicators, neighbour.code);
  const kind = ruleset.classes.find((one) => one.code === neighbour.class)?.kind ?? 'scored';
  const anchor = anchorLike(neighbour, code);
  const indicator: Indicator = {
    code,
    order,
    group: neighbour.group,
    class: neighbour.class,
    title,
    scoring: blankLike(neighbour.scoring, earnsPoints(kind)),
    applicability: { byEvaluator: neighbour.applicability.byEvaluator },
    ...(anchor && { anchor }),
  };
  return { code, changes: [...changes, { op: 'add', at: joinAddress('indicators', code), value: indicator }] };
}

/** The changes that put the first row into a group; a group is made where the ruleset has none. */
export function insertedFirst(
  ruleset: Ruleset,
  group: string | null,
  titles: { readonly row: Text; readonly group: Text },
): { code: string; changes: Change[] } {
  const own = group ?? ordered(ruleset.groups)[0]?.code;
  const code = freshCode(
    ruleset.indicators.map((one) => one.code),
    '0',
  );
  const last = ordered(ruleset.indicators).at(-1)?.code ?? null;
  const { order, changes } = orderAfter('/indicators', ruleset.indicators, last);
  const classes = ordered(ruleset.classes);
  const of = classes.find(({ kind }) => earnsPoints(kind)) ?? classes[0];
  const indicator: Indicator = {
    code,
    order,
    group: own ?? 'group',
    class: of?.code ?? '',
    title: titles.row,
    scoring: of && earnsPoints(of.kind) ? { method: 'met', points: 0 } : { method: 'met' },
    applicability: { byEvaluator: 'allow' },
  };
  const heading = { code: 'group', order: 10, title: titles.group };
  return {
    code,
    changes: [
      ...changes,
      ...(own === undefined ? [{ op: 'add', at: '/groups/group', value: heading } as const] : []),
      { op: 'add', at: joinAddress('indicators', code), value: indicator },
    ],
  };
}
