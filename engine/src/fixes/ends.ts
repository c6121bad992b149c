import type { Decimal, Range } from '@biaochi/schemas/types';
import { parseDecimal, equals, type Rational } from '../numbers/index.js';

/** A stretch of the number line as findings give it, an unbounded end null. */
export interface Stretch {
  readonly lo: string | null;
  readonly hi: string | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** Reads "(9, 10]". */
export function readStretch(text: string): Stretch {
  const [lo = '', hi = ''] = text.slice(1, -1).split(', ');
  return { lo: lo || null, hi: hi || null, loOpen: text.startsWith('('), hiOpen: text.endsWith(')') };
}

export const lowerOf = ({ atLeast, above }: Range): Decimal | undefined => atLeast ?? above;
export const upperOf = ({ atMost, below }: Range): Decimal | undefined => atMost ?? below;

/** The range with another lower end; null leaves it without one. */
export function withLower({ atLeast: _, above: __, ...rest }: Range, at: Decimal | null, open: boolean): Range {
  return at === null ? rest : { [open ? 'above' : 'atLeast']: at, ...rest };
}

/** The range with another upper end; null leaves it without one. */
export function withUpper({ atMost: _, below: __, ...rest }: Range, at: Decimal | null, open: boolean): Range {
  return at === null ? rest : { ...rest, [open ? 'below' : 'atMost']: at };
}

const read = (value: unknown): Rational | null =>
  typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : null;

/** Whether two values are the same number. */
export function isNumber(value: unknown, other: string | null): boolean {
  const [a, b] = [read(value), read(other)];
  return a !== null && b !== null && equals(a, b);
}

/** A range as text for words: "[9, 10)". */
export function rangeText(range: Range): string {
  const ends = `${lowerOf(range) ?? ''}, ${upperOf(range) ?? ''}`;
  return `${range.atLeast === undefined ? '(' : '['}${ends}${range.atMost === undefined ? ')' : ']'}`;
}
