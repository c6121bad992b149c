import path from 'node:path';
import { type Files, type OpenFile, realFiles } from '../../../server/src/storage/durable/files.js';

/** What a file system can be asked that changes something. */
export const operations = ['create', 'write', 'truncate', 'sync', 'rename', 'remove', 'syncFolder'] as const;
export type Operation = (typeof operations)[number];

const code: Record<Operation, string> = {
  create: 'ENOSPC',
  write: 'ENOSPC',
  truncate: 'EIO',
  sync: 'EIO',
  rename: 'EIO',
  remove: 'EIO',
  syncFolder: 'EIO',
};

/** Which of the operations fail: the n-th of a kind once it is armed, or that one and all after it, of every kind. */
export interface Plan {
  readonly operation: Operation;
  /** From 1. */
  readonly nth: number;
  readonly isLasting: boolean;
}

/** The real file system, which fails where it is told to; a write that fails has put half of its bytes down. */
export class FaultyFiles implements Files {
  private plan: Plan | null = null;
  private isBroken = false;
  /** How often each operation was asked for since it was last armed. */
  counts = new Map<Operation, number>();

  arm(plan: Plan | null): void {
    this.plan = plan;
    this.isBroken = false;
    this.counts = new Map();
  }

  private async may<T>(operation: Operation, work: () => Promise<T>, half?: () => Promise<void>): Promise<T> {
    const count = (this.counts.get(operation) ?? 0) + 1;
    this.counts.set(operation, count);
    const { plan } = this;
    const isNow = plan?.operation === operation && plan.nth === count;
    if (isNow && plan.isLasting) this.isBroken = true;
    if (isNow || this.isBroken) {
      await half?.();
      throw Object.assign(new Error(`${code[operation]}: ${operation} was made to fail`), { code: code[operation] });
    }
    return work();
  }

  private around(open: OpenFile): OpenFile {
    return {
      write: (bytes, position) =>
        this.may(
          'write',
          () => open.write(bytes, position),
          () => open.write(bytes.subarray(0, bytes.length >> 1), position),
        ),
      truncate: (length) => this.may('truncate', () => open.truncate(length)),
      sync: () => this.may('sync', () => open.sync()),
      close: () => open.close(),
    };
  }

  read = realFiles.read;
  names = realFiles.names;
  makeFolder = realFiles.makeFolder;
  create = async (file: string): Promise<OpenFile> =>
    this.around(await this.may('create', () => realFiles.create(file)));
  edit = async (file: string): Promise<OpenFile> => this.around(await realFiles.edit(file));
  rename = (from: string, to: string): Promise<void> => this.may('rename', () => realFiles.rename(from, to));
  remove = (file: string): Promise<void> => {
    // The next to open is in truth another process, which clears away the lock of a dead one; here both are the same.
    if (path.basename(file).startsWith('lock.')) return realFiles.remove(file);
    return this.may('remove', () => realFiles.remove(file));
  };
  syncFolder = (folder: string): Promise<void> => this.may('syncFolder', () => realFiles.syncFolder(folder));
}
