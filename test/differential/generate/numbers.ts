import { type Rational, ZERO, max, parseDecimal } from '@biaochi/engine';

/** The number that a generated decimal states. */
export function parse(value: string | number): Rational {
  const read = parseDecimal(value);
  if (!read) throw new Error(`differential: generated ${value} as a number`);
  return read;
}

/** The highest of generated points, and of zero where no row need be reached. */
export function highest(points: readonly (string | number)[], orNone: boolean): Rational {
  const all = points.map(parse);
  return (orNone ? [...all, ZERO] : all).reduce((a, b) => max(a, b));
}
