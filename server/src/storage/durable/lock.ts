import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { Fault } from '../../faults/index.js';
import type { Files } from './files.js';

/**
 * When a process began, as its system counts it, so that another process that got the same number later is told apart;
 * null where the system does not say, or there is no such process.
 */
async function beginOf(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The name in brackets may hold blanks; after it, the start is the 20th field.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.slice(0, 8)}-${start}`;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const here = hostname().replace(/[^A-Za-z0-9.-]/g, '-');
const LOCK = /^lock\.(\d+)\.([0-9a-z-]+)\.(.+)$/;

/** Whether the process that a lock names may still be writing. One of another machine cannot be asked, so it may. */
async function isAlive(pid: number, begin: string, host: string): Promise<boolean> {
  if (host !== here) return true;
  if (!isRunning(pid)) return false;
  const known = await beginOf(pid);
  return known === null || begin === 'unknown' || begin === known;
}

/** The locks in a folder, other than one's own, whose processes may still be writing. */
async function holders(files: Files, folder: string, own: string | null): Promise<{ pid: string; name: string }[]> {
  const found: { pid: string; name: string }[] = [];
  for (const name of await files.names(folder)) {
    const match = LOCK.exec(name);
    if (!match || name === own) continue;
    const [, pid, begin, host] = match as unknown as [string, string, string, string];
    if (await isAlive(Number(pid), begin, host)) found.push({ pid: host === here ? pid : `${pid}@${host}`, name });
    // Its name names nobody but the dead one, so nobody else's lock can be taken away by this.
    else await files.remove(path.join(folder, name));
  }
  return found;
}

/** Throws `storage-locked` where a process may be writing in a folder. */
export async function refuseLocked(files: Files, folder: string, own: string | null = null): Promise<void> {
  const [holder] = await holders(files, folder, own);
  if (!holder) return;
  const lock = path.join(folder, holder.name);
  throw Fault.of('storage-locked', { seen: folder, pid: holder.pid, lock });
}

/**
 * Takes a data folder for this process alone and gives what lets go of it. A lock is an empty file whose name says
 * whose it is: process, its start, machine; that of a dead process is cleared away.
 */
export async function lock(files: Files, folder: string): Promise<() => Promise<void>> {
  const own = `lock.${process.pid}.${(await beginOf(process.pid)) ?? 'unknown'}.${here}`;
  const file = path.join(folder, own);
  await refuseLocked(files, folder);
  try {
    await (await files.create(file)).close();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    if (reason === 'EEXIST') throw Fault.of('storage-locked', { seen: folder, pid: String(process.pid), lock: file });
    throw Fault.of('file-unwritable', { seen: file, reason });
  }
  const release = (): Promise<void> => files.remove(file);
  try {
    // Two that came at once both see the other here and both step back: better none than two.
    await refuseLocked(files, folder, own);
  } catch (error) {
    await release();
    throw error;
  }
  return release;
}
