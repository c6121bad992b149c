import type { CollectionName, RecordOf } from './collections.js';

/** A document as it stands; its revision counts its writes from 1. */
export interface Stored<T> {
  readonly id: string;
  readonly revision: number;
  readonly value: T;
}

/** One document to be written, deleted or made. */
export interface Write {
  readonly collection: CollectionName;
  readonly id: string;
  /** The revision that the writer saw; 0: the document must not exist yet. */
  readonly expected: number;
  /** Any JSON value but null, which deletes. */
  readonly value: unknown;
}

/** Who did what to what, for the audit log. */
export interface AuditNote {
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly details?: object;
}

/** What a commit left of one document: its new revision and the digest of its content; null where it was deleted. */
export interface AuditedWrite {
  readonly collection: CollectionName;
  readonly id: string;
  readonly revision: number;
  readonly digest: string | null;
}

/** One entry of the audit log, chained to the one before it. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly number: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** The name of the account on that day. */
  readonly name?: string;
  readonly action: string;
  readonly subject: string;
  readonly details?: object;
  readonly writes: readonly AuditedWrite[];
  /** The hash of the entry before; of the first, of nothing. */
  readonly previous: string;
  /** `sha256-` and the hex of the SHA-256 of this entry's RFC 8785 bytes without `hash`. */
  readonly hash: string;
}

/** Whether anything can be written now and, where not, why and what to do. */
export type StorageStatus =
  | { readonly writable: true; readonly reason?: undefined }
  | { readonly writable: false; readonly reason: { readonly zh: string; readonly en: string } };

/** Collections of documents with revisions, and an audit log that belongs to their commits. */
export interface Storage {
  /** A document, or null where there is none. Rejects `record-damaged` rather than give what it cannot vouch for. */
  get<C extends CollectionName>(collection: C, id: string): Promise<Stored<RecordOf<C>> | null>;
  /** All documents of a collection by id, as they stood at one moment. */
  list<C extends CollectionName>(collection: C): Promise<Stored<RecordOf<C>>[]>;
  /**
   * Writes all or nothing, together with the note, and gives the new revisions in the order of the writes (of a deleted
   * document, one past its last). Null as note is for collections without audit only. What is given counts as it is at
   * the call. Rejects with a Fault: `write-stale` (with `current`: what stands, or null), `record-immutable`,
   * `record-too-large`, `storage-read-only`, `storage-write-failed`: in each case nothing has changed. Only
   * `storage-unsettled`, of a disk that neither takes a commit nor lets it be taken back, leaves open what a restart shows.
   */
  commit(writes: readonly Write[], note: AuditNote | null): Promise<readonly number[]>;
  /** The audit log from its first entry on. Rejects `audit-damaged` where the chain does not hold. */
  audit(): AsyncIterable<AuditEntry>;
  status(): StorageStatus;
  /** Waits for what is under way and lets go of the data; nothing can be read or written afterwards. */
  close(): Promise<void>;
}
