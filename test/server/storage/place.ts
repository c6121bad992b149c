import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Files } from '../../../server/src/storage/durable/files.js';
import { openStorage, type Storage, type Write } from '../../../server/src/storage/index.js';

/** A new folder, and what removes it. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biaochi-storage-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A folder for the storage of one test. */
export async function lowdbPlace(): Promise<{
  folder: string;
  open: (clock?: () => Date, files?: Files) => Promise<Storage>;
  remove: () => Promise<void>;
}> {
  const { folder, remove } = await temporaryFolder();
  const data = path.join(folder, 'data');
  const open = (clock: () => Date = () => new Date(0), files?: Files): Promise<Storage> =>
    openStorage(data, files ? { clock, files } : { clock });
  return { folder: data, open, remove };
}

/** Eight audited commits, with four documents left: changed, deleted, immutable, in several writes, and one without audit. */
export async function fillStorage(storage: Storage): Promise<void> {
  const save = (writes: readonly Write[], action: string): Promise<readonly number[]> =>
    storage.commit(writes, { by: 'li.ming', action, subject: writes[0]!.id });
  const draft = (id: string, expected: number, value: unknown): Write => ({
    collection: 'drafts',
    id,
    expected,
    value,
  });
  await save([draft('d1', 0, { title: '绿色工厂', points: 1 })], 'draft.create');
  await save([draft('d1', 1, { title: '绿色工厂', points: 2 })], 'draft.save');
  await save([draft('d2', 0, { title: 'to go' })], 'draft.create');
  await save([draft('d2', 1, null)], 'draft.delete');
  await save([draft('d3', 0, [1, 2, 3]), draft('d4', 0, 'x')], 'draft.create');
  await save([draft('d4', 1, null)], 'draft.delete');
  await storage.commit([{ collection: 'sessions', id: 's1', expected: 0, value: { user: 'li.ming' } }], null);
  const publication: Write = { collection: 'publications', id: 'p1', expected: 0, value: { digest: 'sha256-1' } };
  await save([publication, draft('d1', 2, { title: '绿色工厂', points: 3 })], 'draft.publish');
  await storage.commit([], { by: 'wang', action: 'session.refused', subject: 'wang' });
}
