import { toDecimal } from './decimal.js';
import { type Interval, settled } from './interval.js';

/** An interval as mathematics writes it, `[0, 100)`, unbounded ends as ∞; a settled one as its number. */
export function intervalText(i: Interval): string {
  const known = settled(i);
  if (known) return toDecimal(known);
  const lo = i.lo === null ? '(−∞' : `${i.loOpen ? '(' : '['}${toDecimal(i.lo)}`;
  const hi = i.hi === null ? '+∞)' : `${toDecimal(i.hi)}${i.hiOpen ? ')' : ']'}`;
  return `${lo}, ${hi}`;
}
