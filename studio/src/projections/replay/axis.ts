const STEPS = [1, 2, 5] as const;

/** Round values from zero or below up to a number, about so many. */
export function ticksTo(most: number, about: number): number[] {
  if (most <= 0) return [0];
  const least = most / about;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((one) => one * power >= least) ?? 10) * power;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** Every so-many-th of a list, so that about this many are left. */
export function thinned<T>(list: readonly T[], about: number): T[] {
  const every = Math.max(1, Math.ceil(list.length / about));
  return list.filter((_, index) => index % every === 0);
}
