import path from 'node:path';
import { Fault } from '../../faults/index.js';
import type { CollectionName } from '../collections.js';
import type { Files } from './files.js';
import type { JournalWrite } from './journal.js';
import { load } from './jsonFile.js';
import type { Places } from './places.js';
import { recordForm, type StoredRecord } from './record.js';
import { isTemporary } from './writeDurably.js';

/** Files read at a time: enough to keep the disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

/** A record that must be the one its file name says. */
async function recordIn(files: Files, at: Places, name: CollectionName, file: string): Promise<StoredRecord | null> {
  const record = await load(files, file, recordForm);
  const isInPlace = !record || (record.collection === name && at.document(name, record.id) === file);
  if (!isInPlace) throw Fault.of('record-damaged', { seen: file });
  return record;
}

/** A document's record, or null; `waiting` are writes that count and are not in the files yet. */
export async function readRecord(
  files: Files,
  at: Places,
  waiting: readonly JournalWrite[],
  collection: CollectionName,
  id: string,
): Promise<StoredRecord | null> {
  const write = waiting.find((one) => one.collection === collection && one.id === id);
  return write ? write.record : recordIn(files, at, collection, at.document(collection, id));
}

/** The records of a collection by id. */
export async function readRecords(
  files: Files,
  at: Places,
  waiting: readonly JournalWrite[],
  collection: CollectionName,
): Promise<StoredRecord[]> {
  const folder = at.collection(collection);
  const names = (await files.names(folder)).filter((name) => name.endsWith('.json') && !isTemporary(name));
  const found = new Map<string, StoredRecord>();
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE).map((name) => path.join(folder, name));
    const records = await Promise.all(some.map((file) => recordIn(files, at, collection, file)));
    for (const record of records) if (record) found.set(record.id, record);
  }
  for (const { collection: written, id, record } of waiting) {
    if (written !== collection) continue;
    if (record) found.set(id, record);
    else found.delete(id);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
