import { canonicalJson, digestOf } from '../digestOf.js';
import type { AuditEntry } from '../storage.js';

/** What the first entry has as `previous`. */
export const NO_HASH = `sha256-${'0'.repeat(64)}`;

/** An entry with its hash, which also covers the hash of the entry before it. */
export const chained = (entry: Omit<AuditEntry, 'hash'>): AuditEntry => ({ ...entry, hash: digestOf(entry) });

/** An entry as the log has it: one line. */
export const entryLine = (entry: AuditEntry): string => `${canonicalJson(entry)}\n`;

/** The entry of a line, if the line is exactly what was written and follows the entry with this number and hash. */
export function entryAfter(line: string, number: number, hash: string): AuditEntry | null {
  let entry: AuditEntry;
  try {
    entry = JSON.parse(line) as AuditEntry;
  } catch {
    return null;
  }
  if (typeof entry !== 'object' || entry === null) return null;
  const { hash: _, ...content } = entry;
  const isWhole = entryLine(chained(content)) === line;
  return isWhole && entry.number === number + 1 && entry.previous === hash ? entry : null;
}
