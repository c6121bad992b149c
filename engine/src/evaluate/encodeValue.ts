import { type Diagnostic, diagnostic, seenText } from '../diagnostics/index.js';
import { UnreadableNumber } from '../model/index.js';
import {
  includes,
  type Interval,
  intervalText,
  MAX_DIGITS,
  MAX_JSON_DIGITS,
  type Rational,
  readDecimal,
} from '../numbers/index.js';

/** A value that could be read, or the finding that says why not. */
export type Read<T> = { readonly value: T } | { readonly fault: Diagnostic };

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnreadableNumber);
}

/** Codes of the findings that differ by where a number stands: in an answer, a fact or a parameter. */
export interface NumberCodes {
  readonly wrongType: (place: string, seen: unknown) => Diagnostic;
  readonly outOfRange: (place: string, params: { seen: string; range: string }) => Diagnostic;
}

/** The number that a JSON number or decimal string states, inside its range. */
export function readNumber(value: unknown, range: Interval, place: string, codes: NumberCodes): Read<Rational> {
  if (value instanceof UnreadableNumber) return { fault: diagnostic('number-too-long', place, { seen: value.text }) };
  if (typeof value !== 'string' && typeof value !== 'number') return { fault: codes.wrongType(place, value) };
  const read = readDecimal(String(value), typeof value === 'number' ? MAX_JSON_DIGITS : MAX_DIGITS);
  if (read === 'form') return { fault: diagnostic('number-not-decimal', place, { seen: String(value) }) };
  if (typeof read === 'string') return { fault: diagnostic('number-too-long', place, { seen: String(value) }) };
  if (includes(range, read)) return { value: read };
  return { fault: codes.outOfRange(place, { seen: String(value), range: intervalText(range) }) };
}

export const answerNumber: NumberCodes = {
  wrongType: (place, seen) => diagnostic('answer-wrong-type', place, { expected: 'decimal', seen: seenText(seen) }),
  outOfRange: (place, params) => diagnostic('answer-out-of-range', place, params),
};

export const factNumber: NumberCodes = {
  wrongType: (place, seen) => diagnostic('fact-wrong-type', place, { expected: 'decimal', seen: seenText(seen) }),
  outOfRange: (place, params) => diagnostic('fact-out-of-range', place, params),
};

export const parameterNumber: NumberCodes = {
  wrongType: (place, seen) => diagnostic('parameter-wrong-type', place, { seen: seenText(seen) }),
  outOfRange: (place, params) => diagnostic('parameter-out-of-range', place, params),
};
