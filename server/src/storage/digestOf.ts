import { createHash } from 'node:crypto';

/** A JSON value as RFC 8785 writes it: members by name in UTF-16 order, nothing between. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** `sha256-` and the hex of the SHA-256 of a text. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`;

/** `sha256-` and the hex of the SHA-256 of a JSON value's RFC 8785 bytes. */
export const digestOf = (value: unknown): string => hashOf(canonicalJson(value));

/** A value as JSON has it: undefined members dropped, dates as text; what the caller changes later does not count. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
