import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage, type Storage, verifyData } from '../../../server/src/storage/index.js';

let mountPoint = '';
const mount = (folder: string): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' });
};
const unmount = (folder: string): void => {
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
};
const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'biaochi-full-'));

/** Whether a small disk in memory can be had, as only root on Linux can; without it these checks show as skipped. */
const canMount = ((): boolean => {
  const folder = newFolder();
  try {
    mount(folder);
  } catch {
    rmSync(folder, { recursive: true });
    return false;
  }
  unmount(folder);
  return true;
})();

const note = { by: 'li.ming', action: 'draft.save', subject: 'd1' };
const filler = (): string => path.join(mountPoint, 'filler');
const PAGE = 4096;

/** Leaves so many pages of the disk free. */
function leave(pages: number): void {
  writeFileSync(filler(), '');
  const { bavail, bsize } = statfsSync(mountPoint);
  writeFileSync(filler(), Buffer.alloc(bavail * bsize - pages * PAGE, 1));
}

describe.skipIf(!canMount)('a full disk', () => {
  let data = '';
  const body = 'x'.repeat(3 * PAGE);
  let storage: Storage;
  let revision = 1;
  beforeAll(async () => {
    mountPoint = newFolder();
    mount(mountPoint);
    data = path.join(mountPoint, 'data');
    mkdirSync(data);
    storage = await openStorage(data, { clock: () => new Date(0) });
    await storage.commit([{ collection: 'drafts', id: 'd1', expected: 0, value: { body, n: 0 } }], note);
  });
  afterAll(async () => {
    await storage.close();
    unmount(mountPoint);
  });

  // A journal and a document of four pages each, an entry and a head: from none of it fits to all fits.
  it.each(Array.from({ length: 14 }, (_, pages) => pages))(
    'with %i pages left: an error and what was there, or saved',
    async (pages) => {
      leave(pages);
      const before = await storage.get('drafts', 'd1');
      const write = { collection: 'drafts' as const, id: 'd1', expected: revision, value: { body, n: pages } };
      const ended = await storage.commit([write], note).catch((error: unknown) => error);
      const isSaved = Array.isArray(ended);
      if (!isSaved) expect(ended).toMatchObject({ code: 'storage-write-failed' });
      if (pages < 4) expect(isSaved).toBe(false);
      const wanted = isSaved ? { id: 'd1', revision: revision + 1, value: write.value } : before;
      expect(await storage.get('drafts', 'd1')).toEqual(wanted);
      if (!isSaved) expect(storage.status().writable).toBe(false);
      await storage.close();
      storage = await openStorage(data, { clock: () => new Date(0) });
      expect(await storage.get('drafts', 'd1')).toEqual(wanted);
      expect((await verifyData(data)).problems).toEqual([]);
      if (isSaved) revision += 1;
      truncateSync(filler(), 0);
      await storage.commit([], note);
      expect(storage.status()).toEqual({ writable: true });
    },
  );

  it('had saves that were refused and saves that were done', () => {
    expect(revision).toBeGreaterThan(1);
    expect(revision).toBeLessThan(12);
  });
});
