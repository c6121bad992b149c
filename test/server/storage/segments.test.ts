import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup, restore, type Storage, verifyData } from '../../../server/src/storage/index.js';
import { entriesOf } from './entriesOf.js';
import { lowdbPlace } from './place.js';

let place: Awaited<ReturnType<typeof lowdbPlace>>;
let storage: Storage;
const audit = (): string => path.join(place.folder, 'audit');

beforeEach(async () => {
  place = await lowdbPlace();
  storage = await place.open();
  for (let n = 1; n <= 7; n += 1) {
    await storage.commit([], { by: 'a', action: 'a', subject: String(n), details: { text: 'x'.repeat(600_000) } });
  }
});
afterEach(async () => {
  await storage.close();
  await place.remove();
});

describe('a long audit log lies in segments', () => {
  it('of about a megabyte, each named by its first entry, read as one chain', async () => {
    expect((await readdir(audit())).sort()).toEqual(
      [1, 3, 5, 7].map((first) => `${String(first).padStart(9, '0')}.ndjson`),
    );
    await storage.close();
    storage = await place.open();
    await storage.commit([], { by: 'a', action: 'a', subject: '8' });
    expect((await entriesOf(storage)).map(({ subject }) => Number(subject))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const copy = path.join(path.dirname(place.folder), 'copy.gz');
    expect((await backup(place.folder, copy)).entries).toBe(8);
    expect((await restore(path.join(path.dirname(place.folder), 'new'), copy)).problems).toEqual([]);
  });

  it.each([
    ['the last', '000000007.ndjson', 'audit-cut'],
    ['one in the middle', '000000003.ndjson', 'audit-damaged'],
    ['the first', '000000001.ndjson', 'audit-damaged'],
  ])('and a segment that is gone is found: %s', async (_, name, code) => {
    await rm(path.join(audit(), name));
    expect((await verifyData(place.folder)).problems.map((one) => one.code)).toContain(code);
    await expect(entriesOf(storage)).rejects.toMatchObject({ code: 'audit-damaged' });
  });
});
