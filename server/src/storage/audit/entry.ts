import { canonicalJson, digestOf } from '../digestOf.js';
import type { AuditEntry } from '../storage.js';

/** What the first entry has as `previous`. */
export const NO_HASH = `sha256-${'0'.repeat(64)}`;

/** An entry with its hash, which also covers the hash of the entry before it. */
export const chained = (entry: Omit<AuditEntry, 'hash'>): AuditEntry => ({ ...entry, hash: digestOf(entry) });

/** An entry as the log has it: one line. */
export const entryLine = (entry: AuditEntry): string => `${canonicalJson(entry)}\n`;

/** The entry of a line, or null where the line is not exactly as it was written. */
export function entryOf(line: string): AuditEntry | null {
  let entry: AuditEntry;
  try {
    entry = JSON.parse(line) as AuditEntry;
  } catch {
    return null;
  }
  if (typeof entry !== 'object' || entry === null) return null;
  const { hash: _, ...content } = entry;
  return entryLine(chained(content)) === line ? entry : null;
}

/** Whether an entry follows the one with this number and hash. */
export const follows = (entry: AuditEntry, number: number, hash: string): boolean =>
  entry.number === number + 1 && entry.previous === hash;
