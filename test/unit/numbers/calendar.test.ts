import { dayBefore, equals, parseDecimal, readDay, timeBetween, toExact } from '@biaochi/engine';
import { expect, it } from 'vitest';
import { elapsed } from '../../../engine/src/reference/facts/elapsed.js';

const DAY = 86_400_000;
const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
/** From the end of 2023 over a leap day and two turns of the year. */
const START = Date.UTC(2023, 11, 25) / DAY;
const days = Array.from({ length: 480 }, (_, index) => dayAt(START + index));

it.each([
  ['2023-05-31', '2026-05-31', 'a', '3'],
  ['2023-05-31', '2023-11-30', 'a', '0.5'],
  ['2023-05-31', '2026-05-30', 'a', '1115/372'],
  ['2024-02-29', '2025-02-28', 'a', '1'],
  ['2026-06-30', '2026-05-31', 'a', '-1/12'],
  ['1999-12-31', '2000-03-01', 'd', '61'],
  ['1900-02-28', '1900-03-01', 'd', '1'],
])('from %s to %s are, in %s, %s', (from, to, unit, time) => {
  expect(toExact(timeBetween(readDay(from)!, readDay(to)!, unit))).toBe(time);
});

it('refuses what is no day', () => {
  const texts = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '20260101', '', 20260101, null];
  expect(texts.map(readDay)).toEqual(texts.map(() => null));
});

it('counts as the reference engine does, which asks the platform', () => {
  for (const unit of ['a', 'd']) {
    for (const from of days) {
      for (const to of days.filter((_, index) => index % 7 === 0 || index > 470)) {
        const own = timeBetween(readDay(from)!, readDay(to)!, unit);
        const other = elapsed(from, to, unit)!;
        if (!equals(own, other)) expect.fail(`${from} to ${to} in ${unit}: ${toExact(own)}, not ${toExact(other)}`);
      }
    }
  }
});

it('finds the day so long before, exact for whole months and days', () => {
  const to = readDay('2025-03-31')!;
  expect(['0', '0.5', '1', '3'].map((time) => dayBefore(to, parseDecimal(time)!, 'a'))).toEqual([
    '2025-03-31',
    '2024-09-30',
    '2024-03-31',
    '2022-03-31',
  ]);
  expect(['1', '31', '-1', '366'].map((time) => dayBefore(to, parseDecimal(time)!, 'd'))).toEqual([
    '2025-03-30',
    '2025-02-28',
    '2025-04-01',
    '2024-03-30',
  ]);
  expect(readDay(dayBefore(to, parseDecimal('1e25')!, 'd'))).toBe(null);
});
