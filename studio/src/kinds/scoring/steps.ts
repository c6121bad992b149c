import type { Step } from './kind.js';

/** Rising steps, one for each distinct number of points above zero, the last the highest. */
export function risingSteps(points: readonly number[]): Step[] {
  const rising = [...new Set(points)].filter((each) => each > 0).sort((a, b) => a - b);
  return rising.map((each, index) => {
    const height = rising.length === 1 ? 0.5 : 0.4 + (0.6 * index) / (rising.length - 1);
    return { width: each - (rising[index - 1] ?? 0), from: height, to: height };
  });
}

/** Distinct points above zero, rising, as written. */
export function risingPoints(points: readonly (string | number)[]): string[] {
  return [...new Set(points.map(String))].filter((each) => Number(each) > 0).sort((a, b) => Number(a) - Number(b));
}
