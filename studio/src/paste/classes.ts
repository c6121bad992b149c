import { ordered } from '@biaochi/engine';
import type { Class, Ruleset } from '@biaochi/schemas/types';
import { earnsPoints } from '../commands/inserted.js';
import { readDecimal } from '../commands/decimal.js';
import type { Item } from './items.js';
import { squash } from './tidy.js';

/** A class as a cell names it, and whether a digit 0 had to be read as the letter O. */
export interface NamedClass {
  readonly of: Class;
  readonly isMended: boolean;
}

const bare = (name: string): string => squash(name).replace(/(指标|要求|项|类)$/, '');

/** The class that a cell names by its mark, code or label; null for none. */
export function classNamed({ classes }: Ruleset, cell: string): NamedClass | null {
  const find = (sought: string): Class | undefined =>
    classes.find((one) => [one.mark, one.code, one.label.zh, one.label.en ?? ''].some((name) => bare(name) === sought));
  const sought = bare(cell);
  if (sought === '') return null;
  const own = find(sought);
  if (own) return { of: own, isMended: false };
  const mended = /^[0〇○]$/.test(sought) ? find('o') : undefined;
  return mended ? { of: mended, isMended: true } : null;
}

const encourages = (group: string | null): boolean => /鼓励|附加|加分|bonus/i.test(group ?? '');

/** The sum of the weights that a table prints, as far as they are numbers. */
const weightOf = (items: readonly Item[]): number =>
  items.reduce((sum, { weight }) => sum + Number(readDecimal(weight.replace(/%$/, '')) ?? 0), 0);

/**
 * The classes that come with a table which earns points, where the ruleset has none that does: one for its rows, and one
 * for those under a heading that encourages. These earn within the hundred where all weights of the table make a hundred
 * only together with theirs; else beyond it.
 */
export function classesFor({ classes }: Ruleset, items: readonly Item[], isScored: boolean): Class[] {
  if (!isScored || classes.some(({ kind }) => earnsPoints(kind))) return [];
  const order = Math.max(0, ...classes.map((one) => one.order)) + 10;
  const scored: Class = {
    code: 'scored',
    order,
    kind: 'scored',
    label: { zh: '计分指标', en: 'Scored' },
    mark: '计',
  };
  const heading = items.find(({ group }) => encourages(group))?.group;
  if (heading === undefined || heading === null) return [scored];
  const kind = weightOf(items) === 100 ? 'scored' : 'bonus';
  return [scored, { code: 'encouraged', order: order + 10, kind, label: { zh: heading }, mark: '励' }];
}

/**
 * The class for a row whose table has none: one that must be met where the row says so, one of that name or of bonus
 * items under a heading that encourages, else the first that earns points.
 */
export function classFor(ruleset: Ruleset, mustBeMet: boolean, group: string | null): Class | null {
  const classes = ordered(ruleset.classes);
  const bonus = encourages(group)
    ? (classes.find(({ label, kind }) => earnsPoints(kind) && bare(label.zh) === bare(group ?? '')) ??
      classes.find(({ kind }) => kind === 'bonus'))
    : undefined;
  const own = classes.find(({ kind }) => (mustBeMet ? kind === 'required' : earnsPoints(kind)));
  return (mustBeMet ? own : (bonus ?? own)) ?? classes[0] ?? null;
}
