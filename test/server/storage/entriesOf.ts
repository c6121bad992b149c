import type { AuditEntry, Storage } from '../../../server/src/storage/index.js';

/** The whole audit log. */
export async function entriesOf(storage: Storage): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for await (const entry of storage.audit()) all.push(entry);
  return all;
}
