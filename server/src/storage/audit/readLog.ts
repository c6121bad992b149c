import { Fault } from '../../faults/index.js';
import type { Files } from '../durable/files.js';
import type { Head } from '../durable/head.js';
import { textIn } from '../durable/jsonFile.js';
import { type Places, segmentNumber } from '../durable/places.js';
import type { AuditEntry } from '../storage.js';
import { entryOf, follows, NO_HASH } from './entry.js';

/** The segments of a log, by the number of their first entry. */
export async function segments(files: Files, at: Places): Promise<number[]> {
  const numbers = (await files.names(at.audit)).map(segmentNumber).filter((one) => one !== null);
  return numbers.sort((a, b) => a - b);
}

/** The lines of a text, each with its end; a last one that has no end is a line of its own. */
export const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The entries of a log up to its head, each checked against the one before; throws `audit-damaged` at the first that fails. */
export async function* readLog(files: Files, at: Places, head: Head): AsyncGenerator<AuditEntry> {
  let [number, hash] = [0, NO_HASH];
  for (const segment of await segments(files, at)) {
    if (number === head.entries) break;
    const bytes = await files.read(at.segment(segment));
    // Entries past the head belong to commits that came after it was looked at.
    const text = textIn(segment === head.segment ? bytes.subarray(0, head.length) : bytes);
    if (text === '') throw Fault.of('audit-damaged', { seen: at.segment(segment) });
    for (const line of linesOf(text)) {
      const entry = entryOf(line);
      if (!entry || !follows(entry, number, hash))
        throw Fault.of('audit-damaged', { seen: `${at.segment(segment)}:${number + 1}` });
      yield entry;
      ({ number, hash } = entry);
    }
  }
  if (number !== head.entries || hash !== head.hash) throw Fault.of('audit-damaged', { seen: at.head });
}
