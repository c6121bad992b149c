import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Fault } from '../../faults/index.js';
import { entryLine } from '../audit/entry.js';
import { collectionNames } from '../collections.js';
import { type Files, isAbsent } from '../durable/files.js';
import { headForm } from '../durable/head.js';
import { type Journal, journalForm } from '../durable/journal.js';
import { load } from '../durable/jsonFile.js';
import { type Places, places } from '../durable/places.js';
import { recordForm } from '../durable/record.js';

/** The files of a data folder as they stood at one moment: their bytes by their path in the folder, with `/`. */
export type Snapshot = ReadonlyMap<string, Buffer>;

const [TRIES, PAUSE_MS] = [40, 50];
const KEPT = /^(head\.json|audit\/\d+\.ndjson|[A-Za-z]+\/[^/]+\.json)$/;

/** Whether a path is one of those a snapshot holds. */
export const isKept = (name: string): boolean => {
  const [folder] = name.split('/');
  return KEPT.test(name) && (!/\.json$/.test(name) || name === 'head.json' || isCollection(folder!));
};
const isCollection = (name: string): boolean => (collectionNames as readonly string[]).includes(name);

/**
 * The snapshot of a folder, also while a server is writing to it: each commit first makes the journal and last changes
 * the head, so that where both are the same before and after, nothing but the journal's own commit can have moved, and
 * that one is put in whole. Throws `data-missing` where there are no data, `storage-busy` where there is no quiet moment.
 */
export async function snapshotOf(files: Files, folder: string): Promise<Snapshot> {
  const at = places(path.resolve(folder));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await marks(files, at);
    const found = await everything(files, at);
    if (found && (await marks(files, at)) === before) {
      const journal = await load(files, at.journal, journalForm);
      if (journal && (await marks(files, at)) !== before) continue;
      if (journal) putIn(found, at, journal);
      if (found.size === 0) throw Fault.of('data-missing', { seen: at.folder });
      return found;
    }
    await setTimeout(PAUSE_MS);
  }
  throw Fault.of('storage-busy', { seen: at.folder });
}

const textOrNone = async (files: Files, file: string): Promise<string> => {
  try {
    return (await files.read(file)).toString('latin1');
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
};

/** What changes with every commit. */
const marks = async (files: Files, at: Places): Promise<string> =>
  JSON.stringify([await textOrNone(files, at.journal), await textOrNone(files, at.head)]);

/** All files, or null where one went while it was being read. */
async function everything(files: Files, at: Places): Promise<Map<string, Buffer> | null> {
  const found = new Map<string, Buffer>();
  try {
    for (const folder of at.folders) {
      for (const name of await files.names(folder)) {
        const inFolder = path.relative(at.folder, path.join(folder, name)).split(path.sep).join('/');
        if (isKept(inFolder)) found.set(inFolder, await files.read(path.join(folder, name)));
      }
    }
    return found;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Carries out a commit in a snapshot. */
function putIn(found: Map<string, Buffer>, at: Places, { writes, entry, offset, head }: Journal): void {
  const nameOf = (file: string): string => path.relative(at.folder, file).split(path.sep).join('/');
  for (const { collection, id, record } of writes) {
    const name = nameOf(at.document(collection, id));
    if (record) found.set(name, Buffer.from(recordForm.write(record)));
    else found.delete(name);
  }
  if (entry) {
    const name = nameOf(at.segment(head.segment));
    const before = found.get(name)?.subarray(0, offset) ?? Buffer.alloc(0);
    found.set(name, Buffer.concat([before, Buffer.from(entryLine(entry))]));
  }
  found.set('head.json', Buffer.from(headForm.write(head)));
}
