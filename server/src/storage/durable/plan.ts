import { chained } from '../audit/entry.js';
import type { CollectionName } from '../collections.js';
import type { AuditNote } from '../storage.js';
import { entryLine } from '../audit/entry.js';
import { type Head, type SealedHead } from './head.js';
import type { Journal, JournalWrite } from './journal.js';
import { recordOf } from './record.js';
import { seal } from './sealed.js';

/** A write that nothing speaks against. */
export interface AcceptedWrite {
  readonly collection: CollectionName;
  readonly id: string;
  readonly revision: number;
  /** Null deletes. */
  readonly value: unknown;
}

/** A segment of the audit log ends with the entry that passes this many bytes. */
const SEGMENT_BYTES = 1 << 20;

/** All that a commit will do, from where the data stands. */
export function plan(writes: readonly AcceptedWrite[], note: AuditNote | null, at: string, before: Head): Journal {
  const records: JournalWrite[] = writes.map(({ collection, id, revision, value }) => {
    return { collection, id, record: value === null ? null : recordOf(collection, id, revision, value) };
  });
  const entry =
    note &&
    chained({
      number: before.entries + 1,
      at,
      by: note.by,
      action: note.action,
      subject: note.subject,
      ...(note.details ? { details: note.details } : {}),
      writes: writes.map(({ collection, id, revision }, index) => {
        return { collection, id, revision, digest: records[index]!.record?.digest ?? null };
      }),
      previous: before.hash,
    });
  const commits = before.commits + 1;
  if (!entry) return seal({ writes: records, entry, offset: before.length, head: sealHead({ ...before, commits }) });
  const isNew = before.segment === 0 || before.length >= SEGMENT_BYTES;
  const offset = isNew ? 0 : before.length;
  const head = sealHead({
    commits,
    entries: entry.number,
    hash: entry.hash,
    segment: isNew ? entry.number : before.segment,
    length: offset + Buffer.byteLength(entryLine(entry)),
  });
  return seal({ writes: records, entry, offset, head });
}

/** A head with its digest, made anew where it carries one of before. */
function sealHead({ commits, entries, hash, segment, length }: Head): SealedHead {
  return seal({ commits, entries, hash, segment, length });
}
