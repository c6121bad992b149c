import path from 'node:path';
import type { CollectionName, RecordOf } from './collections.js';
import { realFiles } from './durable/files.js';
import { places } from './durable/places.js';
import { readRecord, readRecords } from './durable/records.js';
import type { Reader } from './publishedRulesets.js';
import type { Stored } from './storage.js';

/** The documents of a data folder for reading alone, also while a server has it open. */
export function readOnly(folder: string): Reader {
  const at = places(path.resolve(folder));
  return {
    async get<C extends CollectionName>(collection: C, id: string): Promise<Stored<RecordOf<C>> | null> {
      return (await readRecord(realFiles, at, [], collection, id)) as Stored<RecordOf<C>> | null;
    },
    async list<C extends CollectionName>(collection: C): Promise<Stored<RecordOf<C>>[]> {
      return (await readRecords(realFiles, at, [], collection)) as Stored<RecordOf<C>>[];
    },
  };
}
