import { type Rational, ZERO, max, parseDecimal } from '@biaochi/engine';

/** The number that a generated decimal states. */
export function parse(value: string | number): Rational {
  const read = parseDecimal(value);
  if (!read) throw new Error(`differential: generated ${value} as a number`);
  return read;
}

/** The highest of generated points; full points are never below zero. */
export function highest(points: readonly (string | number)[]): Rational {
  return points.map(parse).reduce((a, b) => max(a, b), ZERO);
}
