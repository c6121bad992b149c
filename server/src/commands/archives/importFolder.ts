import type { ArchiveRecord } from '@biaochi/schemas/types';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';
import { type ArchiveLine, storeArchive } from './storeArchive.js';

/** A file of a folder: its name, and its text as it stands. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** The assessments of a file: its lines where it is .ndjson, otherwise the whole. */
function linesOf({ name, text }: FolderFile): ArchiveLine[] {
  const lines = /\.ndjson$/i.test(name) ? text.split('\n') : [text];
  return lines.map((line, index) => ({ line: index + 1, bytes: Buffer.from(line), file: name }));
}

/** Stores the files of a folder in the order of their names: one assessment in each .json, one a line in each .ndjson. */
export async function importFolder(
  means: Means,
  title: string,
  files: readonly FolderFile[],
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return storeArchive(means, { title, source: 'import' }, inOrder.flatMap(linesOf), by);
}
