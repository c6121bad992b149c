import { Fault } from '../../faults/index.js';
import { collections } from '../collections.js';
import { documentPath } from '../durable/fileName.js';
import { textIn } from '../durable/jsonFile.js';
import { type StoredRecord, unsealedRecord } from '../durable/record.js';
import type { AuditedWrite } from '../storage.js';
import { checkLog } from './checkLog.js';
import type { Snapshot } from './snapshot.js';

/** What a check of a data folder came to. */
export interface Verified {
  /** Entries of the audit log, and the hash of the last: noted elsewhere, it shows later that nothing was taken back. */
  readonly entries: number;
  readonly hash: string;
  readonly documents: number;
  /** What does not hold; empty where all does. */
  readonly problems: readonly Fault[];
}

/** Checks a snapshot: the chain and its end, each document by itself, and each against the last that the log says of it. */
export function verify(snapshot: Snapshot): Verified {
  const { entries, hash, latest, problems } = checkLog(snapshot);
  const seen = new Set<string>();
  for (const [name, bytes] of snapshot) {
    if (name === 'head.json' || name.startsWith('audit/')) continue;
    seen.add(name);
    const fault = documentFault(name, unsealedRecord(textIn(bytes)), latest.get(name));
    if (fault) problems.push(fault);
  }
  for (const [name, { digest, revision }] of latest) {
    if (digest && !seen.has(name)) problems.push(Fault.of('record-missing', { seen: name, revision }));
  }
  return { entries, hash, documents: seen.size, problems };
}

function documentFault(name: string, record: StoredRecord | null, logged: AuditedWrite | undefined): Fault | null {
  if (!record || documentPath(record.collection, record.id) !== name) return Fault.of('record-damaged', { seen: name });
  if (!collections[record.collection].audited) return null;
  if (!logged?.digest) return Fault.of('record-unlogged', { seen: name, revision: record.revision });
  if (logged.digest === record.digest) return null;
  return Fault.of('record-differs', { seen: name, revision: record.revision, logged: logged.revision });
}
