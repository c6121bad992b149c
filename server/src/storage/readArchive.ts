import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import path from 'node:path';
import { readJson } from '@biaochi/engine';
import { Fault } from '../faults/index.js';
import { jsonFilesIn } from './folders.js';
import { readText } from './readText.js';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A line or file of an archive, and where it stands. */
export interface ArchiveEntry {
  readonly place: string;
  readonly value: unknown;
}

/**
 * The entries of an archive, one at a time: an .ndjson or .ndjson.gz file line by line, a .json file, or a folder of
 * .json files. Throws a Fault with the place of what does not read.
 */
export async function* readArchive(archive: string): AsyncGenerator<ArchiveEntry> {
  const found = await stat(archive).catch((error: unknown) => {
    throw Fault.of('file-unreadable', { seen: archive, reason: reasonOf(error) });
  });
  if (found.isDirectory()) {
    for (const file of await jsonFilesIn(archive)) yield entry(await readText(file), path.join(file));
  } else if (/\.ndjson(\.gz)?$/.test(archive)) yield* lines(archive);
  else yield entry(await readText(archive), archive);
}

function entry(text: string, place: string): ArchiveEntry {
  const { value, diagnostics } = readJson(text);
  if (value === undefined) throw Fault.of('archive-unreadable', { seen: place, reason: diagnostics[0]?.code ?? '' });
  return { place, value };
}

async function* lines(file: string): AsyncGenerator<ArchiveEntry> {
  const bytes = createReadStream(file);
  const plain = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => plain.destroy(error));
  let line = 0;
  try {
    for await (const text of createInterface({ input: plain, crlfDelay: Infinity })) {
      line++;
      if (text.trim() !== '') yield entry(text, `${file}:${line}`);
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw Fault.of('archive-unreadable', { seen: `${file}:${line + 1}`, reason: reasonOf(error) });
  }
}
