import { type Rational, rational } from '../numbers/index.js';

/** The number that an exact text of a result or report states: a decimal of any length, or a fraction. */
export function fromExact(exact: string): Rational {
  const [n = '', d] = exact.split('/');
  if (d !== undefined) return rational(BigInt(n), BigInt(d));
  const [whole = '', decimals = ''] = n.split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
