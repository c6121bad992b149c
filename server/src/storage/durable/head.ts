import { Fault } from '../../faults/index.js';
import { NO_HASH } from '../audit/entry.js';
import { type Sealed, sealedForm, unsealed } from './sealed.js';

/** How far the data has come: its commits, and the end of the audit log, which a cut tail then falls short of. */
export interface Head {
  /** Commits so far, with and without a note. */
  readonly commits: number;
  /** Entries of the audit log, and the hash of the last. */
  readonly entries: number;
  readonly hash: string;
  /** The last segment by the number of its first entry (0: none yet), and its length in bytes. */
  readonly segment: number;
  readonly length: number;
}

export const NO_HEAD: Head = { commits: 0, entries: 0, hash: NO_HASH, segment: 0, length: 0 };

export const headForm = sealedForm<Head>((seen) => Fault.of('audit-damaged', { seen }));
export type SealedHead = Sealed<Head>;

/** The head of a text, or null where a byte is not as it was written. */
export const unsealedHead = (text: string): SealedHead | null => unsealed<Head>(text);
