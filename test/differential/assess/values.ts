import type { Decimal, Range } from '@biaochi/schemas/types';
import { type Rational, add, compare, dayBefore, parseDecimal, readDay, timeBetween, toExact } from '@biaochi/engine';
import { parse } from '../generate/numbers.js';
import type { Random } from '../random.js';

/** Whether x lies in the range, in the generator's own words. */
export function inRange(x: Rational, { atLeast, above, atMost, below }: Range): boolean {
  if (atLeast !== undefined && compare(x, parse(atLeast)) < 0) return false;
  if (above !== undefined && compare(x, parse(above)) <= 0) return false;
  if (atMost !== undefined && compare(x, parse(atMost)) > 0) return false;
  return below === undefined || compare(x, parse(below)) < 0;
}

const units = ['0', '0', '0', '1', '-1', '0.5', '-0.5', '0.01', '-0.01', '0.00000000000000000001'].map(parse);

function candidate(random: Random, landmarks: readonly string[]): string {
  if (landmarks.length === 0 || random.chance(25)) {
    return random.chance(60) ? String(random.int(0, 10)) : `${random.int(0, 9)}.${random.int(1, 99)}`;
  }
  const landmark = parseDecimal(random.pick(landmarks));
  return landmark ? toExact(add(landmark, random.pick(units))) : '1';
}

/** A number in the range, biased to its landmarks and a unit beside them, as a string or, where it is exact, a number. */
export function numberIn(random: Random, range: Range, landmarks: readonly string[]): Decimal {
  for (let tries = 0; tries < 30; tries++) {
    const text = candidate(random, landmarks);
    if (!inRange(parse(text), range)) continue;
    return random.chance(40) && text.length < 15 ? Number(text) : text;
  }
  return '5';
}

/** The date of every assessment that is made. */
export const DATE = '2024-02-29';

/** A date near the times at which conditions turn, on the day and beside it; times are from it to `DATE`. */
export function dateIn(random: Random, unit: string, range: Range, landmarks: readonly string[]): string {
  const to = readDay(DATE)!;
  for (let tries = 0; tries < 30; tries++) {
    const near = parseDecimal(random.pick(['0', '2', ...landmarks, ...landmarks])) ?? parse('1');
    const back = readDay(dayBefore(to, near, unit));
    const day = back && readDay(dayBefore(back, parse(random.pick(['0', '1', '-1'])), 'd'));
    if (!day) continue;
    const time = timeBetween(day, to, unit);
    if (compare(time, parse('0')) >= 0 && inRange(time, range)) return dayBefore(day, parse('0'), 'd');
  }
  return DATE;
}
