import { readdir } from 'node:fs/promises';
import path from 'node:path';

async function entries(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The paths of the folders in a folder, by name; none where it does not exist. */
export async function foldersIn(folder: string): Promise<string[]> {
  return (await entries(folder)).filter((entry) => entry.isFolder).map((entry) => path.join(folder, entry.name));
}

/** The paths of the files in a folder whose names are wanted, by name; none where it does not exist. */
export async function filesWhere(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  return (await entries(folder))
    .filter(({ isFolder, name }) => !isFolder && isWanted(name))
    .map(({ name }) => path.join(folder, name));
}

/** The paths of the .json files in a folder, by name; none where it does not exist. */
export const jsonFilesIn = (folder: string): Promise<string[]> => filesWhere(folder, (name) => name.endsWith('.json'));

/** The paths of the .ndjson and .ndjson.gz files in a folder, by name; none where it does not exist. */
export const ndjsonFilesIn = (folder: string): Promise<string[]> =>
  filesWhere(folder, (name) => /\.ndjson(\.gz)?$/.test(name));
