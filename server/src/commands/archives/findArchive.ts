import { gunzipSync } from 'node:zlib';
import { type PastCase, readPast } from '@biaochi/engine';
import type { ArchiveRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';
import { PART_SIZE, partId } from './storeArchive.js';

/** The archive of this number; throws `archive-unknown`. */
export async function findArchive({ storage }: Means, id: string): Promise<Stored<ArchiveRecord>> {
  const found = await storage.get('archives', id);
  if (!found) throw Fault.of('archive-unknown', { seen: id });
  return found;
}

/** The gzipped lines of one part of an archive, counted from 0. */
export async function partOf({ storage }: Means, archive: string, part: number): Promise<Buffer> {
  const found = await storage.get('archiveParts', partId(archive, part));
  if (!found) throw Fault.of('archive-unknown', { seen: partId(archive, part) });
  return Buffer.from(found.value.gzip, 'base64');
}

/** The past assessment at a position from 1; throws `archive-unknown` where there is none. */
export async function pastAt(means: Means, archive: string, position: number): Promise<PastCase> {
  const gzip = await partOf(means, archive, Math.floor((position - 1) / PART_SIZE));
  const line = gunzipSync(gzip).toString('utf8').split('\n')[(position - 1) % PART_SIZE];
  const { past } = readPast(line ?? '');
  if (!past) throw Fault.of('archive-unknown', { seen: `${archive}/${position}` });
  return past;
}
