import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

/** A file open for writing. */
export interface OpenFile {
  /** Writes all bytes at a position, in bytes from the start. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Ends when the content is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What storage asks of a file system; tests wrap the real one to make it fail, or to record what is done in which order. */
export interface Files {
  read(file: string): Promise<Buffer>;
  /** The names in a folder; none where it does not exist. */
  names(folder: string): Promise<string[]>;
  makeFolder(folder: string): Promise<void>;
  /** A new file, which must not exist yet. */
  create(file: string): Promise<OpenFile>;
  /** A file to write into, made where it does not exist. */
  edit(file: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(file: string): Promise<void>;
  /** Ends when the folder's names are on the disk. */
  syncFolder(folder: string): Promise<void>;
}

// What people and their marks are in here is nobody else's: owner only.
const [FILE_MODE, FOLDER_MODE] = [0o600, 0o700];

async function opened(file: string, flags: number | string): Promise<OpenFile> {
  const handle = await open(file, flags, FILE_MODE);
  return {
    write: async (bytes, position) => {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Whether an error says that a file or folder is not there. */
export const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Why the system refused, in its own short word, such as ENOSPC. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The file system of this machine. */
export const realFiles: Files = {
  read: (file) => readFile(file),
  names: async (folder) => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  },
  create: (file) => opened(file, 'wx'),
  edit: (file) => opened(file, constants.O_RDWR | constants.O_CREAT),
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file, { force: true }),
  syncFolder: async (folder) => {
    // Windows opens no folders and keeps their names by itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
