import path from 'node:path';
import { entryLine } from '../audit/entry.js';
import type { Files } from './files.js';
import { headForm } from './head.js';
import type { Journal } from './journal.js';
import { save } from './jsonFile.js';
import type { Places } from './places.js';
import { recordForm } from './record.js';

/** Writes what a text adds to a file from a position on; what stood there, of an earlier try, goes. */
async function writeEnd(files: Files, file: string, position: number, text: string): Promise<void> {
  const open = await files.edit(file);
  try {
    await open.truncate(position);
    await open.write(Buffer.from(text), position);
    await open.sync();
  } finally {
    await open.close();
  }
  // Only a new file's name is news to the folder.
  if (position === 0) await files.syncFolder(path.dirname(file));
}

/**
 * Carries out a commit whose journal is on the disk: documents, audit entry, head, and the journal goes. Whatever
 * stops it, doing it again from the start comes to the same.
 */
export async function apply(files: Files, at: Places, { writes, entry, offset, head }: Journal): Promise<void> {
  for (const { collection, id, record } of writes) {
    const file = at.document(collection, id);
    if (record) {
      await save(files, file, recordForm, record);
    } else {
      await files.remove(file);
      await files.syncFolder(path.dirname(file));
    }
  }
  if (entry) await writeEnd(files, at.segment(head.segment), offset, entryLine(entry));
  await save(files, at.head, headForm, head);
  // Not brought to the disk: a journal that comes back after a power cut is the last commit's, done once more.
  await files.remove(at.journal);
}
