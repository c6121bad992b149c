import type { Decimal, ScaleScoring } from '@biaochi/schemas/types';
import { decimalOf } from '../../commands/decimal.js';

/** How many decimals a number is written with. */
const decimalsIn = (number: Decimal): number => String(number).split('.')[1]?.length ?? 0;

/** The decimals to which a dragged end snaps: as many as the ends of the scale are written with. */
export const digitsOf = ({ bands }: ScaleScoring): number =>
  Math.max(0, ...bands.flatMap(({ range }) => Object.values(range).map((end) => decimalsIn(end as Decimal))));

/** A drawn position as an exact number of so many decimals. */
export function snapped(value: number, digits: number): Decimal {
  const text = value.toFixed(digits);
  return decimalOf(Number(text) === 0 ? '0' : text);
}

/** A plain number between two, the fewest decimals that will do; the number itself where they are one. */
export function between(from: number, to: number): string {
  if (from === to) return String(from);
  const digits = Array.from({ length: 12 }, (_, count) => count).find((count) => {
    const middle = Number(((from + to) / 2).toFixed(count));
    return middle > from && middle < to;
  });
  return String(Number(((from + to) / 2).toFixed(digits ?? 12)));
}
