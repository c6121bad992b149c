import { type Rational, rational } from './rational.js';

/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The units that the time between two days is told in: years (a) and days (d). */
export const TIME_UNITS = ['a', 'd'] as const;

const MARCH_FIRST = 306;

/** Days since the first of March of the year 0: a year that begins in March has its leap day last. */
function numberOf({ year, month, day }: Day): number {
  const fromMarch = (month + 9) % 12;
  const years = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((MARCH_FIRST * fromMarch + 5) / 10) + day - 1;
}

/** The first of the month that lies so many months after the one of a day. */
function monthAfter({ year, month }: Day, months: number): Day {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1, day: 1 };
}

const lengthOf = (month: Day): number => numberOf(monthAfter(month, 1)) - numberOf(monthAfter(month, 0));

/** The same day so many months later; the last of the month where that has no such day. */
function shifted(day: Day, months: number): Day {
  const first = monthAfter(day, months);
  return { ...first, day: Math.min(day.day, lengthOf(first)) };
}

/** The day that a text YYYY-MM-DD names; null where there is none: 2026-02-30. */
export function readDay(text: unknown): Day | null {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf({ year, month, day: 1 });
  return isDay ? { year, month, day } : null;
}

/**
 * The time from one day to another, exact, below zero where it runs back: in days, or in years of twelve calendar months,
 * of which one that is not over counts by its days. From 2023-05-31 to 2026-05-31 are 3 a, to 2024-02-29 are 0.75 a.
 */
export function timeBetween(from: Day, to: Day, unit: string): Rational {
  const days = numberOf(to) - numberOf(from);
  if (unit === 'd') return rational(days);
  if (days < 0) {
    const back = timeBetween(to, from, unit);
    return rational(-back.n, back.d);
  }
  const apart = 12 * (to.year - from.year) + to.month - from.month;
  const months = numberOf(shifted(from, apart)) > numberOf(to) ? apart - 1 : apart;
  const [begun, over] = [numberOf(shifted(from, months)), numberOf(shifted(from, months + 1))];
  return rational(months * (over - begun) + numberOf(to) - begun, 12 * (over - begun));
}

/** No calendar reaches so many days or years. */
const FAR = 10_000_000;

/** The day, YYYY-MM-DD, about so long before another: exact for whole days and whole months; unreadable beyond the calendar. */
export function dayBefore(to: Day, time: Rational, unit: string): string {
  const amount = Math.max(-FAR, Math.min(FAR, Number(time.n) / Number(time.d)));
  const months = unit === 'd' ? 0 : Math.floor(amount * 12 + 1e-9);
  const days = unit === 'd' ? Math.round(amount) : Math.round((amount * 12 - months) * 30);
  const target = numberOf(shifted(to, -months)) - days;
  // The month of a day number: from too late a guess, back to the first month that begins no later.
  let month = monthAfter(to, 2 - months - Math.floor((days * 4800) / 146_097));
  while (numberOf(month) > target) month = monthAfter(month, -1);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(month.year).padStart(4, '0')}-${two(month.month)}-${two(target - numberOf(month) + 1)}`;
}
