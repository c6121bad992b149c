import { rational, toDecimal, toExact } from '../numbers/index.js';
import type { Row } from './row.js';

/** A known number of a row as results write it: as a decimal, and exactly. */
export interface Written {
  readonly value: string;
  readonly exact: string;
}

const MOST_KEPT = 100_000;

/** Writes the numbers of rows; most are met again and again, so that each is written once. */
export function writer(): (row: Row, slot: number) => Written | null {
  const kept = new Map<number, Map<number, Written>>();
  let count = 0;
  return (row, slot) => {
    const over = row.over[slot]!;
    const under = row.under[slot]!;
    if (over !== over) return null;
    let ofUnder = kept.get(under);
    const known = ofUnder?.get(over);
    if (known) return known;
    const number = rational(over, under);
    const written = { value: toDecimal(number), exact: toExact(number) };
    if (++count > MOST_KEPT) {
      kept.clear();
      count = 1;
      ofUnder = undefined;
    }
    if (!ofUnder) kept.set(under, (ofUnder = new Map<number, Written>()));
    ofUnder.set(over, written);
    return written;
  };
}
