import { parseDecimal, type Rational } from '../numbers/index.js';

/** The number that a checked ruleset states; throws on one that `check` would have refused. */
export function decimal(value: string | number): Rational {
  const number = parseDecimal(value);
  if (number === null) throw new RangeError(`not a decimal: ${value}`);
  return number;
}
