import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../faults/index.js';
import { type Files, isAbsent, realFiles } from '../durable/files.js';
import { lock, refuseLocked } from '../durable/lock.js';
import { places } from '../durable/places.js';
import { writeDurably } from '../durable/writeDurably.js';
import { packed, unpacked } from './archive.js';
import { type Snapshot, snapshotOf } from './snapshot.js';
import { type Verified, verify } from './verify.js';

/** A name that ends so is one file; every other is a folder. */
const isOneFile = (name: string): boolean => name.endsWith('.gz');

/** Checks the data in a folder, also while a server is using it. */
export const verifyData = async (folder: string): Promise<Verified> => verify(await snapshotOf(realFiles, folder));

/**
 * Copies the data of a folder, as they stand at one moment and also while a server is using them, into a new folder or a
 * new file (`*.gz`). Data that do not hold are not copied: see `problems`.
 */
export async function backup(data: string, to: string): Promise<Verified> {
  const snapshot = await snapshotOf(realFiles, data);
  const verified = verify(snapshot);
  if (verified.problems.length > 0) return verified;
  if (isOneFile(to)) {
    await refuseOccupied(to);
    await writing(to, () => writeDurably(realFiles, path.resolve(to), packed(snapshot)));
  } else {
    await fill(to, snapshot);
  }
  return verified;
}

/**
 * Puts the data of a backup into a folder that is empty or not there and that nobody uses. A backup that does not hold is
 * not restored: see `problems`.
 */
export async function restore(data: string, from: string): Promise<Verified> {
  const snapshot = isOneFile(from) ? unpacked(await bytesOf(from), from) : await snapshotOf(realFiles, from);
  const verified = verify(snapshot);
  if (verified.problems.length === 0) await fill(data, snapshot);
  return verified;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await realFiles.read(file);
  } catch (error) {
    throw Fault.of('file-unreadable', { seen: file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

async function refuseOccupied(target: string): Promise<void> {
  try {
    const found = await stat(target);
    if (!found.isDirectory()) throw Fault.of('target-occupied', { seen: target });
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  await refuseLocked(realFiles, target);
  if (isOneFile(target) || (await realFiles.names(target)).length > 0) {
    throw Fault.of('target-occupied', { seen: target });
  }
}

async function writing(target: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw Fault.of('file-unwritable', { seen: target, reason });
  }
}

/** Writes a snapshot into an empty folder, the head last: a folder that was not filled to the end is told by that. */
async function fill(target: string, snapshot: Snapshot): Promise<void> {
  await refuseOccupied(target);
  const at = places(path.resolve(target));
  await writing(target, async () => {
    for (const folder of at.folders) await realFiles.makeFolder(folder);
    const release = await lock(realFiles, at.folder);
    const done: string[] = [];
    try {
      const inOrder = [...snapshot].sort(([a], [b]) => Number(a === 'head.json') - Number(b === 'head.json'));
      for (const [name, bytes] of inOrder) {
        const file = path.join(at.folder, ...name.split('/'));
        await writeDurably(realFiles, file, bytes);
        done.push(file);
      }
      await syncAll(realFiles, at.folders);
    } catch (error) {
      for (const file of done) await realFiles.remove(file).catch(() => undefined);
      throw error;
    } finally {
      await release();
    }
  });
}

async function syncAll(files: Files, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await files.syncFolder(folder);
  await files.syncFolder(path.dirname(folders[0]!));
}
