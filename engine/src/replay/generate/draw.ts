import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Reproducible draws from a seed: the same seed, the same draws, on any machine. */
export interface Draw {
  /** A whole number from 0 to n − 1. */
  readonly below: (n: number) => number;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

export function drawFrom(seed: number): Draw {
  const source = xoroshiro128plus(seed);
  const below = (n: number): number => uniformInt(source, 0, n - 1);
  return { below, chance: (percent) => below(100) < percent, oneOf: (list) => list[below(list.length)]! };
}
