import type { Range } from '@biaochi/schemas/types';
import type { Fact } from './types.js';

/** Where the number of a fact may lie; that of a date, unless it says otherwise, not before the assessment's date. */
export const factRange = ({ type, range }: Pick<Fact, 'type' | 'range'>): Range | undefined =>
  range ?? (type === 'date' ? { atLeast: 0 } : undefined);

/** Whether conditions and formulas see a number in a fact: one that is entered, or the time since a date. */
export const isNumeric = ({ type }: Pick<Fact, 'type'>): boolean => type === 'number' || type === 'date';
