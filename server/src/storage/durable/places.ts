import path from 'node:path';
import { type CollectionName, collectionNames } from '../collections.js';
import { fileName } from './fileName.js';

/** Where everything lies in a data folder. */
export const places = (folder: string) => ({
  folder,
  journal: path.join(folder, 'journal.json'),
  head: path.join(folder, 'head.json'),
  audit: path.join(folder, 'audit'),
  segment: (first: number): string => path.join(folder, 'audit', `${String(first).padStart(9, '0')}.ndjson`),
  collection: (name: CollectionName): string => path.join(folder, name),
  document: (name: CollectionName, id: string): string => path.join(folder, name, fileName(id)),
  /** Every folder that there is from the start. */
  folders: [folder, path.join(folder, 'audit'), ...collectionNames.map((name) => path.join(folder, name))],
});

export type Places = ReturnType<typeof places>;

/** The number of a segment's first entry, by its file name; null for other files. */
export function segmentNumber(name: string): number | null {
  const match = /^(\d{9,})\.ndjson$/.exec(name);
  return match ? Number(match[1]) : null;
}
