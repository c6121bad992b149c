import { ordered } from '@biaochi/engine';
import type { Class, Ruleset } from '@biaochi/schemas/types';
import { earnsPoints } from '../commands/inserted.js';
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

/**
 * The class for a row whose table has none: one that must be met where the row says so, one of bonus items under a
 * heading that encourages, else the first that earns points.
 */
export function classFor(ruleset: Ruleset, mustBeMet: boolean, group: string | null): Class | null {
  const classes = ordered(ruleset.classes);
  const bonus = /鼓励|附加|加分|bonus/i.test(group ?? '') ? classes.find(({ kind }) => kind === 'bonus') : undefined;
  const own = classes.find(({ kind }) => (mustBeMet ? kind === 'required' : earnsPoints(kind)));
  return (mustBeMet ? own : (bonus ?? own)) ?? classes[0] ?? null;
}
