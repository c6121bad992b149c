import { type Rational, rational, toExact } from '../numbers/index.js';

/**
 * What travels between facts and operators: a canonical number ("64.2", "25/43"), a text, a boolean, a list of texts,
 * or null for the level of an item that does not apply, which has none.
 */
export type Value = string | boolean | readonly string[] | null;

/** What a reference stands for: numbers and texts both travel as strings, and only the kind tells them apart. */
export type Kind = 'number' | 'text' | 'boolean' | 'list';

const NUMBER = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

/** The number that a canonical string states; throws a TypeError on anything else. */
export function toNumber(value: unknown): Rational {
  const match = typeof value === 'string' ? NUMBER.exec(value) : null;
  if (!match) throw new TypeError(`reference: not a canonical number: ${JSON.stringify(value)}`);
  const [, sign = '', whole = '', fraction = '', bottom = '1'] = match;
  return rational(BigInt(sign + whole + fraction), BigInt(bottom) * 10n ** BigInt(fraction.length));
}

/** The one string that states x: its decimal where that ends, else its reduced fraction. */
export function toValue(x: Rational): string {
  return toExact(x);
}
