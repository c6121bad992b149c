import { gunzipSync, gzipSync } from 'node:zlib';
import { Fault } from '../../faults/index.js';
import { digestOf } from '../digestOf.js';
import { isKept, type Snapshot } from './snapshot.js';

/** A backup in one file: a first line that says what it is, a line for each file, gzipped. */
interface First {
  readonly format: 'biaochi-backup';
  readonly version: 1;
  readonly files: number;
  /** Of all the other lines. */
  readonly digest: string;
}

/** The most that a backup may unpack to: 1 GiB. */
const MOST_BYTES = 1 << 30;

/** A snapshot as the bytes of one file. */
export function packed(snapshot: Snapshot): Buffer {
  const lines = [...snapshot].map(([name, bytes]) => JSON.stringify([name, bytes.toString('utf8')]));
  const first: First = { format: 'biaochi-backup', version: 1, files: lines.length, digest: digestOf(lines) };
  return gzipSync([JSON.stringify(first), ...lines].map((line) => `${line}\n`).join(''));
}

/** The snapshot in the bytes of a backup; throws `backup-damaged`, which names the file `seen`. */
export function unpacked(bytes: Buffer, seen: string): Snapshot {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
    const [head, ...lines] = text.trimEnd().split('\n');
    const first = JSON.parse(head!) as First;
    const isWhole = first.format === 'biaochi-backup' && first.version === 1 && first.files === lines.length;
    if (isWhole && first.digest === digestOf(lines)) {
      const files = lines.map((line) => JSON.parse(line) as [string, string]);
      if (files.every(([name]) => isKept(name))) {
        return new Map(files.map(([name, content]) => [name, Buffer.from(content)]));
      }
    }
  } catch {
    // Whatever is wrong with it, it is no backup.
  }
  throw Fault.of('backup-damaged', { seen });
}
