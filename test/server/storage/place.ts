import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Files } from '../../../server/src/storage/durable/files.js';
import { openStorage, type Storage } from '../../../server/src/storage/index.js';

/** A new folder, and what removes it. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biaochi-storage-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A folder for the storage of one test. */
export async function lowdbPlace(): Promise<{
  folder: string;
  open: (clock?: () => Date, files?: Files) => Promise<Storage>;
  remove: () => Promise<void>;
}> {
  const { folder, remove } = await temporaryFolder();
  const data = path.join(folder, 'data');
  const open = (clock: () => Date = () => new Date(0), files?: Files): Promise<Storage> =>
    openStorage(data, files ? { clock, files } : { clock });
  return { folder: data, open, remove };
}
