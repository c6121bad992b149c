import type { Interval, Rational } from '../../numbers/index.js';

/** A fraction as doubles; NaN where they do not hold it. */
const doubles = (value: Rational | null): readonly [over: number, under: number] | null => {
  if (value === null) return null;
  const [over, under] = [Number(value.n), Number(value.d)];
  return [Number.isSafeInteger(over) ? over : NaN, Number.isSafeInteger(under) ? under : NaN];
};

/** Whether fractions of whole numbers lie in an interval; false where doubles cannot tell. */
export function holdsIn({ lo, hi, loOpen, hiOpen }: Interval): (over: number, under: number) => boolean {
  const [low, high] = [doubles(lo), doubles(hi)];
  /** The sign of the first less the second, NaN where the products outgrow doubles. */
  const order = (over: number, under: number, [n, d]: readonly [number, number]): number => {
    const [a, b] = [over * d, n * under];
    return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? a - b : NaN;
  };
  return (over, under) => {
    if (low !== null) {
      const difference = order(over, under, low);
      if (!(loOpen ? difference > 0 : difference >= 0)) return false;
    }
    if (high === null) return true;
    const difference = order(over, under, high);
    return hiOpen ? difference < 0 : difference <= 0;
  };
}
