import { add, fullPoints, type Rational, roundingsOf, toDecimal, ZERO } from '@biaochi/engine';
import type { Indicator, Ruleset } from '@biaochi/schemas/types';

const known = new WeakMap<Ruleset, ReadonlyMap<string, Rational>>();

/** The full points of the indicators that earn any, by code. */
export function fullPointsOf(ruleset: Ruleset): ReadonlyMap<string, Rational> {
  let full = known.get(ruleset);
  if (!full) {
    const roundings = roundingsOf(ruleset);
    full = new Map(
      ruleset.indicators.flatMap(({ code, scoring }): [string, Rational][] => {
        const points = fullPoints(scoring, roundings);
        return points ? [[code, points]] : [];
      }),
    );
    known.set(ruleset, full);
  }
  return full;
}

/** The full points of some indicators together as a decimal string; null where none of them earns points. */
export function sumOfFull(ruleset: Ruleset, indicators: readonly Indicator[]): string | null {
  const full = fullPointsOf(ruleset);
  const points = indicators.flatMap(({ code }) => full.get(code) ?? []);
  return points.length === 0 ? null : toDecimal(points.reduce(add, ZERO));
}
