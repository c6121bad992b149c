import { diagnostic, seenText } from '../diagnostics/index.js';
import { type Fact, factRange } from '../model/index.js';
import { includes, intervalText, type Rational, readDay, timeBetween, toDecimal } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import type { Read } from './encodeValue.js';

/** The time from a date that was entered to the date of the assessment, inside its range. */
export function readTime(fact: Fact, value: unknown, place: string, date: unknown): Read<Rational> {
  const from = readDay(value);
  if (!from) return { fault: diagnostic('fact-wrong-type', place, { expected: 'date', seen: seenText(value) }) };
  const to = readDay(date);
  if (!to) return { fault: diagnostic('fact-undated', place, { seen: seenText(value) }) };
  const unit = fact.unit ?? 'a';
  const time = timeBetween(from, to, unit);
  const range = rangeInterval(factRange(fact));
  if (includes(range, time)) return { value: time };
  const params = {
    seen: seenText(value),
    date: seenText(date),
    time: toDecimal(time),
    unit,
    range: intervalText(range),
  };
  return { fault: diagnostic('fact-date-out-of-range', place, params) };
}
