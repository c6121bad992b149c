import type { Program } from '../compile/index.js';
import type { Frame } from '../conditions/index.js';
import { DATE_REFERENCE, dayNumber } from '../model/index.js';
import { parseDecimal, point, readDay } from '../numbers/index.js';

/** Writes the day of the assessment, where anything of a program depends on it. */
export function encodeDate({ layout }: Program, date: unknown, frame: Frame): void {
  const day = layout.slots.get(DATE_REFERENCE);
  if (day && typeof date === 'string' && readDay(date)) {
    frame.numbers[day.index] = point(parseDecimal(dayNumber(date))!);
  }
}
