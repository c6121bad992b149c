import path from 'node:path';
import { Fault } from '../faults/index.js';
import { type Files, realFiles } from './durable/files.js';
import { lock } from './durable/lock.js';
import { type Places, places } from './durable/places.js';
import { standing } from './durable/standing.js';
import { isTemporary } from './durable/writeDurably.js';
import { LowdbStorage } from './lowdbStorage.js';
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
