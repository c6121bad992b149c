import type { Text } from '@biaochi/schemas/types';

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Text>).zh === 'string';

/** A value of a document as one reads it: a text in the language asked for, else as it is written; null for nothing. */
export function shownValue(value: unknown, text: (text: Text) => string): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isText(value)) return text(value);
  return JSON.stringify(value, null, 1);
}
