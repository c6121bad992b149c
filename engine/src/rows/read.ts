import type { Row } from './row.js';

const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);
const MOST = 10 ** MOST_DIGITS;

/**
 * Writes what a JSON number states: over ÷ a power of ten. Two decimals of at most 15 digits never share a double, so
 * that the one found is the one that was written.
 */
function readNumber(row: Row, slot: number, value: number): boolean {
  for (let digits = 0; digits <= 9; digits++) {
    const over = Math.round(value * POWERS[digits]!);
    if (over > MOST || over < -MOST) return false;
    if (over / POWERS[digits]! !== value) continue;
    row.over[slot] = over;
    row.under[slot] = POWERS[digits]!;
    return true;
  }
  return false;
}

/** Writes what a plain decimal states: an optional minus, digits without needless zeros, an optional fraction. */
function readText(row: Row, slot: number, text: string): boolean {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let over = 0;
  let point = -1;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) over = over * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return false;
  }
  const digits = text.length - start - (point < 0 ? 0 : 1);
  const whole = (point < 0 ? text.length : point) - start;
  const padded = whole > 1 && text.charCodeAt(start) === 48;
  if (whole === 0 || padded || point === text.length - 1 || digits > MOST_DIGITS) return false;
  row.over[slot] = start === 1 ? -over : over;
  row.under[slot] = point < 0 ? 1 : POWERS[text.length - point - 1]!;
  return true;
}

/** Writes a number that an assessment states into a slot; false for any other value and for one of too many digits. */
export function readInto(row: Row, slot: number, value: unknown): boolean {
  if (typeof value === 'number') return readNumber(row, slot, value);
  return typeof value === 'string' && readText(row, slot, value);
}
