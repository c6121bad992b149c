import type { Indicator, Ruleset, Scoring } from '@biaochi/engine';

const text = { zh: '项' };
const anchor = { document: 'd', clause: '1' };

/** A row of a small standard: met or not, unless it says otherwise. */
export function row(code: string, more: Partial<Indicator> = {}): Indicator {
  const scoring: Scoring = { method: 'met', points: '10' };
  const applicability = { byEvaluator: 'forbid' as const };
  return { code, order: 0, group: 'all', class: 'S', title: text, scoring, applicability, anchor, ...more };
}

const required = {
  id: 'required',
  order: 1,
  label: text,
  members: { classes: ['R'] },
  effect: { type: 'ineligible' as const },
  anchor,
};

/** A small standard of the given rows: their points are added up, and half of them is enough. */
export function standard(rows: readonly Indicator[], more: Partial<Ruleset> = {}): Ruleset {
  return {
    format: 1,
    id: 'small',
    version: '1.0.0',
    title: text,
    sources: [{ id: 'd', order: 1, number: 'D 1', title: text }],
    classes: [
      { code: 'R', order: 1, kind: 'required', label: text, mark: 'R', anchor },
      { code: 'S', order: 2, kind: 'scored', label: text, mark: 'S', anchor },
    ],
    groups: [{ code: 'all', order: 1, title: text, anchor }],
    indicators: rows.map((one, index) => ({ ...one, order: index + 1 })),
    totals: [{ method: 'sum', id: 'Q', order: 1, label: text, members: { classes: ['S'] }, anchor }],
    gates: rows.some((one) => one.class === 'R') ? [required] : [],
    grades: [
      { id: 'good', order: 1, label: text, bounds: [{ id: 'Q', order: 1, total: 'Q', atLeast: '10', anchor }], anchor },
      { id: 'poor', order: 2, label: text, anchor },
    ],
    ...more,
  };
}

const checks = ['a', 'b'].map((id, index) => ({ id, order: index, label: text }));

/** A row scored by how many of its checks are met. */
export const counted = (code: string, more: Partial<Indicator> = {}): Indicator =>
  row(code, {
    scoring: {
      method: 'count',
      checks,
      steps: [
        { count: 2, points: '10' },
        { count: 0, points: '0' },
      ],
    },
    ...more,
  });

/** A row with a level that the evaluator gives. */
export const levelled = (
  code: string,
  levels: readonly (string | number)[],
  more: Partial<Indicator> = {},
): Indicator =>
  row(code, {
    scoring: {
      method: 'levels',
      levels: levels.map((id, index) => ({ id, order: index, points: String(levels.length - index), label: text })),
    },
    ...more,
  });

/** A row scored by an amount that is entered, from 0 to 100. */
export const measured = (code: string, unit: string, more: Partial<Indicator> = {}): Indicator =>
  row(code, {
    inputs: [{ id: 'amount', order: 1, label: text, type: 'number', unit, range: { atLeast: 0, atMost: 100 } }],
    scoring: {
      method: 'scale',
      quantity: `value:${code}/amount`,
      bands: [
        { id: 'high', order: 1, range: { atLeast: 50 }, points: '10' },
        { id: 'low', order: 2, range: { below: 50 }, points: '0' },
      ],
    },
    ...more,
  });

/** A row whose value the evaluator gives, from zero to the upper end. */
export const valued = (code: string, atMost: string | number): Indicator =>
  row(code, { scoring: { method: 'value', range: { atLeast: 0, atMost } } });
