import { Fault } from '../../faults/index.js';
import type { CollectionName } from '../collections.js';
import type { AuditEntry } from '../storage.js';
import type { SealedHead } from './head.js';
import type { StoredRecord } from './record.js';
import { type Sealed, sealedForm } from './sealed.js';

/** What a commit leaves of one document; null where it is deleted. */
export interface JournalWrite {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: StoredRecord | null;
}

/** A commit in full, so that it can be carried out, and again after a crash, as often as need be. */
export type Journal = Sealed<{
  readonly writes: readonly JournalWrite[];
  readonly entry: AuditEntry | null;
  /** Where in its segment the entry begins, in bytes. */
  readonly offset: number;
  /** The head once the commit is carried out. */
  readonly head: SealedHead;
}>;

export const journalForm = sealedForm<Omit<Journal, 'digest'>>((seen) => Fault.of('record-damaged', { seen }));
