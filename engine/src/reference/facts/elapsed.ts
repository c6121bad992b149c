import { type Rational, rational } from '../../numbers/index.js';

const DAY = 86_400_000;

/** Noon of a day is far from all doubt about where days begin. */
function noon(text: unknown): Date | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const read = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? read : undefined;
}

/** The day so many months on; the last of its month where that is shorter. */
function monthsOn(from: Date, months: number): number {
  const moved = new Date(from.getTime());
  moved.setUTCMonth(from.getUTCMonth() + months);
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0);
  return moved.getTime();
}

function years(from: Date, to: Date): Rational {
  let months = 0;
  while (monthsOn(from, months + 1) <= to.getTime()) months++;
  const [begun, over] = [monthsOn(from, months), monthsOn(from, months + 1)];
  return rational(months * (over - begun) + (to.getTime() - begun), 12 * (over - begun));
}

/** The time from a day to another in years or days; undefined where either is no day. */
export function elapsed(from: unknown, to: unknown, unit: string | undefined): Rational | undefined {
  const [start, end] = [noon(from), noon(to)];
  if (!start || !end) return undefined;
  if (unit === 'd') return rational((end.getTime() - start.getTime()) / DAY);
  if (start <= end) return years(start, end);
  const back = years(end, start);
  return rational(-back.n, back.d);
}
