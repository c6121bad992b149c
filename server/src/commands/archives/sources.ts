import path from 'node:path';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createReadStream } from 'node:fs';
import { keptResult } from '@biaochi/engine';
import type { ArchiveRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { findRuleset, linesIn, ndjsonFilesIn, type RulesetStore, type Stored } from '../../storage/index.js';
import type { Means } from '../records.js';
import { type ArchiveLine, storeArchive } from './storeArchive.js';

/** An upload unpacks to at most 2 GiB. */
const MOST_BYTES = 2 ** 31;

const GZIP = [0x1f, 0x8b];

/** The bytes of an upload, unpacked where they are compressed; throws `archive-unpacks-too-large` beyond the most. */
async function* unpacked(upload: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  const source = upload.iterator() as AsyncIterableIterator<Buffer>;
  const { value: head, done } = await source.next();
  if (done) return;
  const plain = new PassThrough();
  // What goes wrong on the way is thrown to the one who reads the plain bytes.
  const zipped = GZIP.every((byte, index) => (head as Buffer)[index] === byte);
  const all = async function* () {
    yield head as Buffer;
    yield* source;
  };
  const ended = (): void => {};
  if (zipped) pipeline(all(), createGunzip(), plain, ended);
  else pipeline(all(), plain, ended);
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw Fault.of('archive-too-large', { most: MOST_BYTES >> 20 });
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw Fault.of('archive-unreadable', { seen: 'upload', reason: { zh: `${reason}。`, en: `${reason}.` } });
  }
}

async function* numbered(lines: AsyncIterable<Buffer>): AsyncGenerator<ArchiveLine> {
  let line = 0;
  for await (const bytes of lines) yield { line: ++line, bytes };
}

/** Stores what was uploaded: .ndjson, compressed or not. */
export async function importArchive(
  means: Means,
  { title, file }: { title: string; file?: string },
  upload: Readable,
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const origin = { title, source: 'import', ...(file !== undefined && { file }) } as const;
  return storeArchive(means, origin, numbered(linesIn(unpacked(upload))), by);
}

/** Stores the results that were issued here under any version of a ruleset, as they were. */
export async function archiveIssued(
  means: Means,
  title: string,
  ruleset: string,
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const all = await means.storage.list('assessments');
  const issued = all.flatMap(({ value: { content, issue } }) => {
    if (issue?.ruleset.id !== ruleset) return [];
    // What an adoption set counts as entered: the archive stands for itself.
    const { adoption: _, ...rest } = content;
    const parameters = { ...content.parameters, ...issue.adoption?.adoption.values };
    const assessment = { ...rest, date: content.date ?? issue.at.slice(0, 10), parameters };
    return [{ at: issue.at, entry: { assessment, result: keptResult(issue.result) } }];
  });
  const inOrder = issued.sort((a, b) => (a.at < b.at ? -1 : 1));
  const lines = inOrder.map(({ entry }, index) => ({ line: index + 1, bytes: Buffer.from(JSON.stringify(entry)) }));
  return storeArchive(means, { title, source: 'issued' }, lines, by);
}

/** Stores the synthetic assessments that ship with a ruleset; throws `archive-empty` where none do. */
export async function archiveShipped(
  means: Means,
  title: string,
  ruleset: string,
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const lines = linesBeside(means.store, ruleset);
  return storeArchive(means, { title, source: 'shipped' }, numbered(lines), by);
}

/** The lines of the files in `past` beside a ruleset; none where none ship with it. */
async function* linesBeside(store: RulesetStore, ruleset: string): AsyncGenerator<Buffer> {
  const { file } = await findRuleset(store, ruleset);
  const files = await ndjsonFilesIn(path.join(path.dirname(file), 'past'));
  for (const one of files) yield* linesIn(unpacked(createReadStream(one)));
}

/** The texts of the past assessments that ship with a ruleset, empty lines aside. */
export async function* shippedLines(store: RulesetStore, ruleset: string): AsyncGenerator<string> {
  for await (const bytes of linesBeside(store, ruleset)) {
    const text = bytes.toString('utf8').trim();
    if (text !== '') yield text;
  }
}
