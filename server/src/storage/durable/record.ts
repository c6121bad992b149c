import { Fault } from '../../faults/index.js';
import { type CollectionName, collectionNames } from '../collections.js';
import { seal, type Sealed, sealedForm, unsealed } from './sealed.js';

/** A document as it lies in its file, with the digest that every audit entry of it names. */
export type StoredRecord = Sealed<{
  readonly collection: CollectionName;
  readonly id: string;
  readonly revision: number;
  readonly value: unknown;
}>;

/** A record with its digest. */
export const recordOf = (collection: CollectionName, id: string, revision: number, value: unknown): StoredRecord =>
  seal({ collection, id, revision, value });

/** Records in files; one flipped byte gives the fault `record-damaged`. */
export const recordForm = sealedForm<Omit<StoredRecord, 'digest'>>((seen) => Fault.of('record-damaged', { seen }));

/** The record of a text, or null where a byte is not as it was written or the collection is none. */
export function unsealedRecord(text: string): StoredRecord | null {
  const record = unsealed<Omit<StoredRecord, 'digest'>>(text);
  return record && collectionNames.includes(record.collection) ? record : null;
}
