import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Files } from './files.js';

const TEMPORARY = /\.[0-9a-f]{16}\.tmp$/;

/** Whether a name is that of a file on its way to its place; after a crash such a file is rubbish. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/**
 * Puts text or bytes in a file's place so that at every moment, power cuts included, the file is whole: the old one or the new.
 * A file of its own is written, brought to the disk and renamed over the old one, and the folder is brought to the disk.
 */
export async function writeDurably(files: Files, file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    const open = await files.create(temporary);
    try {
      await open.write(Buffer.from(content), 0);
      await open.sync();
    } finally {
      await open.close();
    }
    await files.rename(temporary, file);
  } catch (error) {
    // What cannot be removed on a failing disk is swept away at the next start.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(path.dirname(file));
}
