import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Diagnostic, type PastCase, readPast, renderDiagnostic } from '@biaochi/engine';
import { Fault } from '../faults/index.js';
import { filesWhere } from './folders.js';
import { linesIn } from './linesIn.js';
import { readBytes, textOf } from './readText.js';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const LINES = /\.ndjson(\.gz)?$/;

/** An entry of an archive: a line of a file, or a file that holds one case alone. */
export interface ArchiveEntry {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly line: number | null;
}

/** The cases of an archive, one at a time. Throws a Fault with the file and line of what does not read. */
export async function* readArchive(archive: string): AsyncGenerator<PastCase> {
  for await (const entry of entriesOf(archive)) yield caseIn(entry);
}

/**
 * The entries of an archive as they stand there, empty lines aside: an .ndjson or .ndjson.gz file line by line, a file
 * with one case, or a folder of such files by name. Throws a Fault with the place of what cannot be got at.
 */
export async function* entriesOf(archive: string): AsyncGenerator<ArchiveEntry> {
  const found = await stat(archive).catch((error: unknown) => {
    throw Fault.of('file-unreadable', { seen: archive, reason: reasonOf(error) });
  });
  const files = found.isDirectory()
    ? await filesWhere(archive, (name) => LINES.test(name) || name.endsWith('.json'))
    : [archive];
  for (const file of files) {
    if (LINES.test(file)) yield* linesWritten(file);
    else yield { bytes: await readBytes(file), file, line: null };
  }
}

async function* linesWritten(file: string): AsyncGenerator<ArchiveEntry> {
  let line = 0;
  for await (const bytes of linesOf(file)) {
    line++;
    if (!isBlank(bytes)) yield { bytes, file, line };
  }
}

const BRACE = 123;

/** Whether nothing is written; most lines show at once that something is. */
const isBlank = (bytes: Buffer): boolean => bytes[0] !== BRACE && isUtf8(bytes) && bytes.toString('utf8').trim() === '';

/** The case that an entry holds; throws a Fault with its place where it does not read. */
export function caseIn({ bytes, file, line }: ArchiveEntry): PastCase {
  const seen = line === null ? file : `${file}:${line}`;
  const { past, diagnostics } = readPast(textOf(bytes, seen));
  if (past) return past;
  const [first] = diagnostics.map((one) => inFile(one, line ?? 1));
  const reason = { zh: first ? renderDiagnostic(first, 'zh') : '', en: first ? renderDiagnostic(first, 'en') : '' };
  throw Fault.of('archive-unreadable', { seen, reason });
}

/** A finding on a text that starts at a line of a file, with the lines of the file. */
function inFile(finding: Diagnostic, start: number): Diagnostic {
  const lines = ['line', 'firstLine'].flatMap((name) => {
    const line = finding.params[name];
    return typeof line === 'number' ? [[name, line + start - 1] as const] : [];
  });
  return { ...finding, params: { ...finding.params, ...Object.fromEntries(lines) } };
}

/** The lines of a file as bytes. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let line = 0;
  try {
    for await (const bytes of linesIn(bytesOf(file))) {
      line++;
      yield bytes;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = reasonOf(error);
    throw Fault.of('archive-unreadable', {
      seen: `${file}:${line + 1}`,
      reason: { zh: `${reason}。`, en: `${reason}.` },
    });
  }
}

function bytesOf(file: string): AsyncIterable<Buffer> {
  const bytes: Readable = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  // What goes wrong in either is thrown to the one who reads the plain bytes.
  return pipeline(bytes, createGunzip(), () => {});
}
