import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { type Files, type OpenFile, realFiles } from '../../server/src/storage/durable/files.js';
import type { Step } from './disk.js';

/** The real file system, which notes all that it is asked to change in a folder. */
export function recordingFiles(root: string, steps: Step[]): Files {
  const within = (file: string): string => path.relative(root, file) || '.';
  const nodes = new Map<string, number>();
  let last = 0;
  const around = (open: OpenFile, node: number): OpenFile => ({
    write: (bytes, position) => {
      steps.push({ do: 'write', node, bytes: Buffer.from(bytes), position });
      return open.write(bytes, position);
    },
    truncate: (length) => {
      steps.push({ do: 'truncate', node, length });
      return open.truncate(length);
    },
    sync: () => {
      steps.push({ do: 'sync', node });
      return open.sync();
    },
    close: () => open.close(),
  });
  const made = (file: string): number => {
    nodes.set(file, (last += 1));
    steps.push({ do: 'create', file: within(file), node: last });
    return last;
  };
  return {
    ...realFiles,
    makeFolder: (folder) => {
      steps.push({ do: 'folder', folder: within(folder) });
      return realFiles.makeFolder(folder);
    },
    create: async (file) => {
      // After a power cut the system has begun anew, and every lock is that of a dead process; here it would be one's own.
      if (path.basename(file).startsWith('lock.')) return realFiles.create(file);
      return around(await realFiles.create(file), made(file));
    },
    edit: async (file) => around(await realFiles.edit(file), nodes.get(file) ?? made(file)),
    rename: (from, to) => {
      nodes.set(to, nodes.get(from)!);
      nodes.delete(from);
      steps.push({ do: 'rename', from: within(from), to: within(to) });
      return realFiles.rename(from, to);
    },
    remove: (file) => {
      if (nodes.delete(file)) steps.push({ do: 'remove', file: within(file) });
      return realFiles.remove(file);
    },
    syncFolder: (folder) => {
      steps.push({ do: 'syncFolder', folder: within(folder) });
      return realFiles.syncFolder(folder);
    },
  };
}

/** Notes in the same way what a package does by itself, through Node's own functions, while `work` runs. */
export async function recordingNode(root: string, steps: Step[], work: () => Promise<void>): Promise<void> {
  const { writeFile, rename } = fs.promises;
  const within = (file: unknown): string => path.relative(root, String(file));
  let last = 0;
  fs.promises.writeFile = (async (file, data, options) => {
    last += 1;
    steps.push({ do: 'create', file: within(file), node: last });
    steps.push({ do: 'write', node: last, bytes: Buffer.from(String(data)), position: 0 });
    await writeFile(file, data, options);
  }) as typeof writeFile;
  fs.promises.rename = async (from, to) => {
    steps.push({ do: 'rename', from: within(from), to: within(to) });
    await rename(from, to);
  };
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(fs.promises, { writeFile, rename });
    syncBuiltinESMExports();
  }
}
