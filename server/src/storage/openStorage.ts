import { Low } from 'lowdb';
import path from 'node:path';
import { Fault } from '../faults/index.js';
import { segments } from './audit/readLog.js';
import { apply } from './durable/apply.js';
import { type Files, realFiles } from './durable/files.js';
import { type Head, headForm, NO_HEAD } from './durable/head.js';
import { type Journal, journalForm } from './durable/journal.js';
import { JsonFile } from './durable/jsonFile.js';
import { lock } from './durable/lock.js';
import { type Places, places } from './durable/places.js';
import { isTemporary } from './durable/writeDurably.js';
import { LowdbStorage, type Opened } from './lowdbStorage.js';
import type { Storage } from './storage.js';

export interface StorageOptions {
  /** What time it is. */
  readonly clock?: () => Date;
  readonly files?: Files;
}

/**
 * The storage of a data folder, which is made where it does not exist. Only one process may have it open: another gets
 * the fault `storage-locked`. What a crash interrupted is finished or cleared away first; where the disk does not
 * allow that, or the audit log is damaged, the storage opens for reading only and says so in `status()`.
 */
export async function openStorage(folder: string, options: StorageOptions = {}): Promise<Storage> {
  const { clock = () => new Date(), files = realFiles } = options;
  const at = places(path.resolve(folder));
  await makeFolders(files, at);
  const release = await lock(files, at.folder);
  try {
    await sweep(files, at);
    return new LowdbStorage({ files, clock, at, release }, await standing(files, at));
  } catch (error) {
    await release();
    throw error;
  }
}

async function makeFolders(files: Files, at: Places): Promise<void> {
  try {
    for (const folder of at.folders) await files.makeFolder(folder);
    await files.syncFolder(at.folder);
    await files.syncFolder(path.dirname(at.folder));
  } catch (error) {
    throw Fault.of('file-unwritable', {
      seen: at.folder,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
}

/** Clears away what was on its way to its place when a process ended. */
async function sweep(files: Files, at: Places): Promise<void> {
  for (const folder of at.folders) {
    for (const name of await files.names(folder)) {
      if (isTemporary(name)) await files.remove(path.join(folder, name));
    }
  }
}

/** Where the data stands, once the commit that a crash interrupted is carried out. */
async function standing(files: Files, at: Places): Promise<Opened> {
  try {
    const journal = await readJournal(files, at);
    if (!journal) return { head: await readHead(files, at), pending: null, damage: null };
    try {
      await apply(files, at, journal);
      return { head: journal.head, pending: null, damage: null };
    } catch {
      const head = await readHead(files, at);
      // All is done but the removal of the journal.
      const isDone = head.commits === journal.head.commits;
      return { head, pending: isDone ? null : journal, damage: null };
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { head: NO_HEAD, pending: null, damage: error };
  }
}

async function readJournal(files: Files, at: Places): Promise<Journal | null> {
  const low = new Low<Journal | null>(new JsonFile<Journal | null>(files, at.journal, journalForm as never), null);
  await low.read();
  return low.data;
}

/** The head; without a file, that of an empty folder, if it is one. */
async function readHead(files: Files, at: Places): Promise<Head> {
  const low = new Low<Head>(new JsonFile<Head>(files, at.head, headForm as never), NO_HEAD);
  await low.read();
  if (low.data === NO_HEAD && (await segments(files, at)).length > 0) {
    throw Fault.of('audit-damaged', { seen: at.head });
  }
  return low.data;
}
