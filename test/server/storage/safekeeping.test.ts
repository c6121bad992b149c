import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup, openStorage, restore, type Storage, verifyData } from '../../../server/src/storage/index.js';
import { biaochi, biaochiJson } from '../../cli/run.js';
import { entriesOf } from './entriesOf.js';
import { interruptedCommit } from './interrupted.js';
import { fillStorage, lowdbPlace } from './place.js';

let place: Awaited<ReturnType<typeof lowdbPlace>>;
let storage: Storage;
const beside = (name: string): string => path.join(path.dirname(place.folder), name);

beforeEach(async () => {
  place = await lowdbPlace();
  storage = await place.open();
  await fillStorage(storage);
});
afterEach(async () => {
  await storage.close();
  await place.remove();
});

/** Everything in a storage, to compare. */
async function contentOf(folder: string) {
  const opened = await openStorage(folder);
  const content = {
    drafts: await opened.list('drafts'),
    publications: await opened.list('publications'),
    sessions: await opened.list('sessions'),
    entries: await entriesOf(opened),
  };
  await opened.close();
  return content;
}

interface Report {
  readonly entries: number;
  readonly hash: string;
  readonly documents: number;
  readonly problems: readonly { code: string; message: string }[];
}

describe('backup and restore', () => {
  it.each(['copy', 'copy.biaochi.gz'])('give back exactly what was there: %s', async (name) => {
    const saved = await biaochiJson<Report>(['backup', '--data', place.folder, beside(name)], '.');
    expect(saved).toMatchObject({ code: 0, value: { entries: 8, problems: [] } });
    const restored = await biaochiJson<Report>(['restore', '--data', beside('new'), beside(name)], '.');
    expect(restored).toEqual(saved);
    await storage.close();
    expect(await contentOf(beside('new'))).toEqual(await contentOf(place.folder));
  });

  it('take one moment of data that are being written to', async () => {
    const writing = (async () => {
      for (let n = 1; n <= 20; n += 1) {
        const both = ['left', 'right'].map((id) => {
          return { collection: 'drafts' as const, id, expected: n - 1, value: { n } };
        });
        await storage.commit(both, { by: 'a', action: 'draft.save', subject: 'both' });
      }
    })();
    const verified = await backup(place.folder, beside('copy.gz'));
    await writing;
    expect(verified.problems).toEqual([]);
    await restore(beside('new'), beside('copy.gz'));
    const { drafts } = await contentOf(beside('new'));
    const [left, right] = ['left', 'right'].map((id) => drafts.find((one) => one.id === id));
    expect(left?.value).toEqual(right?.value);
  });

  it('take a folder as a crash has left it, with the commit that was decided', async () => {
    await storage.close();
    const before = await contentOf(place.folder);
    await interruptedCommit(place.folder, { collection: 'drafts', id: 'late', expected: 0, value: 'decided' });
    expect(await readdir(place.folder)).toContain('journal.json');
    expect((await backup(place.folder, beside('copy'))).problems).toEqual([]);
    const after = await contentOf(beside('copy'));
    expect(after.drafts.find(({ id }) => id === 'late')).toMatchObject({ value: 'decided' });
    expect(after.entries).toHaveLength(before.entries.length + 1);
  });

  it.each([
    ['data in use', () => place.folder, 'storage-locked'],
    ['a folder with something in it', () => path.dirname(place.folder), 'target-occupied'],
    ['a file', () => path.join(place.folder, 'head.json'), 'target-occupied'],
  ])('are not restored over %s', async (_, target, code) => {
    await backup(place.folder, beside('copy'));
    await expect(restore(target(), beside('copy'))).rejects.toMatchObject({ code });
    expect((await verifyData(place.folder)).problems).toEqual([]);
  });

  it('do not overwrite a backup', async () => {
    await backup(place.folder, beside('copy.gz'));
    const first = await readFile(beside('copy.gz'));
    await expect(backup(place.folder, beside('copy.gz'))).rejects.toMatchObject({ code: 'target-occupied' });
    expect(await readFile(beside('copy.gz'))).toEqual(first);
  });

  it('refuse a damaged backup, and write nothing', async () => {
    await backup(place.folder, beside('copy.gz'));
    const bytes = await readFile(beside('copy.gz'));
    for (const at of [0, 9, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x10;
      await writeFile(beside('damaged.gz'), damaged);
      await rm(beside('new'), { recursive: true, force: true });
      const refused = await restore(beside('new'), beside('damaged.gz')).catch((error: unknown) => error);
      const isThere = (await readdir(path.dirname(place.folder))).includes('new');
      // A flip in gzip's own header, such as its time, changes nothing of what is in it.
      if (isThere) expect((await verifyData(beside('new'))).problems).toEqual([]);
      else expect(refused).toMatchObject({ code: 'backup-damaged' });
    }
    await writeFile(beside('cut.gz'), bytes.subarray(0, -20));
    await expect(restore(beside('new'), beside('cut.gz'))).rejects.toMatchObject({ code: 'backup-damaged' });
  });

  it('refuse data that do not hold, with the list', async () => {
    await rm(path.join(place.folder, 'publications', 'p1.json'));
    const { code, value } = await biaochiJson<Report>(['backup', '--data', place.folder, beside('copy')], '.');
    expect([code, value.problems.map((one) => one.code)]).toEqual([1, ['record-missing']]);
    expect(await readdir(path.dirname(place.folder))).not.toContain('copy');
  });
});

describe('biaochi audit verify', () => {
  const command = () => biaochiJson<Report>(['audit', 'verify', '--data', place.folder], '.');
  const found = async (): Promise<string[]> => (await verifyData(place.folder)).problems.map(({ code }) => code);
  const file = (...parts: string[]): string => path.join(place.folder, ...parts);

  it('finds nothing in data that hold, in use or not, and says so in both languages', async () => {
    expect(await command()).toMatchObject({ code: 0, value: { entries: 8, documents: 4, problems: [] } });
    await storage.close();
    const zh = await biaochi(['audit', 'verify', '--data', place.folder], '.');
    expect([zh.code, zh.out]).toEqual([0, expect.stringContaining('全部相符')]);
    const en = await biaochi(['audit', 'verify', '--data', place.folder, '--lang', 'en'], '.');
    expect([en.code, en.out]).toEqual([0, expect.stringContaining('all hold')]);
  });

  it('is 2 where there are no data', async () => {
    const { code, err } = await biaochi(['audit', 'verify', '--data', beside('nothing')], '.');
    expect([code, err]).toEqual([2, expect.stringContaining('holds no Biaochi data')]);
    expect(await readdir(path.dirname(place.folder))).not.toContain('nothing');
  });

  it('finds a document that was rolled back to what it was, though it is whole in itself', async () => {
    const before = await readFile(file('drafts', 'd1.json'));
    await storage.commit([{ collection: 'drafts', id: 'd1', expected: 3, value: 'now' }], {
      by: 'a',
      action: 'draft.save',
      subject: 'd1',
    });
    await writeFile(file('drafts', 'd1.json'), before);
    const { code, value } = await command();
    expect([code, value.problems.map((one) => one.code)]).toEqual([1, ['record-differs']]);
  });

  it('finds a document that was deleted and is there again, and one that never was', async () => {
    const before = await readFile(file('drafts', 'd1.json'));
    await storage.commit([{ collection: 'drafts', id: 'd1', expected: 3, value: null }], {
      by: 'a',
      action: 'draft.delete',
      subject: 'd1',
    });
    await writeFile(file('drafts', 'd1.json'), before);
    const other = await lowdbPlace();
    const elsewhere = await other.open();
    await elsewhere.commit([{ collection: 'users', id: 'mallory', expected: 0, value: { roles: ['administrator'] } }], {
      by: 'mallory',
      action: 'account.create',
      subject: 'mallory',
    });
    await elsewhere.close();
    await writeFile(file('users', 'mallory.json'), await readFile(path.join(other.folder, 'users', 'mallory.json')));
    await other.remove();
    expect(await found()).toEqual(['record-unlogged', 'record-unlogged']);
  });

  it('finds a document under another name', async () => {
    await writeFile(file('drafts', 'd9.json'), await readFile(file('drafts', 'd1.json')));
    expect(await found()).toEqual(['record-damaged']);
    await expect(storage.list('drafts')).rejects.toMatchObject({ code: 'record-damaged' });
    await expect(storage.get('drafts', 'd9')).rejects.toMatchObject({ code: 'record-damaged' });
  });

  it.each([
    ['a line of its own at the end', (text: string) => `${text}{}\n`],
    ['the last line twice', (text: string) => `${text + text.trimEnd().split('\n').at(-1)}\n`],
    ['an entry from the middle gone', (text: string) => text.replace(/^.*"number":4.*\n/m, '')],
    ['two entries exchanged', (text: string) => text.replace(/^(.*\n)(.*\n)/, '$2$1')],
  ])('finds a log that was tampered with: %s', async (_, tamper) => {
    const segment = file('audit', '000000001.ndjson');
    const text = await readFile(segment, 'utf8');
    await writeFile(segment, tamper(text));
    expect(tamper(text)).not.toBe(text);
    expect(await found()).toContain('audit-damaged');
    await storage.close();
    const reopened = await place.open();
    if (tamper(text).length !== text.length) {
      expect(reopened.status()).toMatchObject({ writable: false });
      const commit = reopened.commit([], { by: 'a', action: 'a', subject: 'a' });
      await expect(commit).rejects.toMatchObject({ code: 'storage-read-only' });
    }
    await reopened.close();
  });

  it('finds a log that is gone, whole or but for its head', async () => {
    await rm(file('audit', '000000001.ndjson'));
    expect(await found()).toEqual(['audit-cut', 'record-unlogged', 'record-unlogged', 'record-unlogged']);
    await rm(file('head.json'));
    expect(await found()).not.toEqual([]);
    await storage.close();
    const reopened = await place.open();
    expect(reopened.status().writable).toBe(false);
    await reopened.close();
  });
});
