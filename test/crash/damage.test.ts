import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorage, type Storage, verifyData } from '../../server/src/storage/index.js';
import { entriesOf } from '../server/storage/entriesOf.js';
import { fillStorage, lowdbPlace } from '../server/storage/place.js';
import { draws } from './draws.js';
import { HOUR, isHard, times } from './scale.js';

const flips = times(300, 10_000);

let place: Awaited<ReturnType<typeof lowdbPlace>>;
let storage: Storage;
/** Every file of the data but the lock. */
let files: string[];
beforeAll(async () => {
  place = await lowdbPlace();
  storage = await place.open();
  await fillStorage(storage);
  const note = { by: 'li.ming', action: 'draft.save', subject: 'big' };
  const body = Array.from({ length: 200 }, (_, n) => ({
    code: String(n),
    名称: `指标${n}`,
    points: n / 8,
    on: n % 2 === 0,
  }));
  await storage.commit([{ collection: 'drafts', id: 'big', expected: 0, value: body }], note);
  await storage.commit([{ collection: 'publications', id: 'p2', expected: 0, value: { body } }], note);
  await storage.commit([{ collection: 'adoptions', id: '沪', expected: 0, value: { scores: ['76.5'] } }], note);
  for (let n = 0; n < 20; n += 1) await storage.commit([], { ...note, details: { n } });
  const names = await readdir(place.folder, { recursive: true, withFileTypes: true });
  files = names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('lock.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
});
afterAll(async () => {
  await storage.close();
  await place.remove();
});

/** What a reader of a file gets: an error, or what it holds. */
function read(file: string): Promise<unknown> {
  const collection = path.basename(path.dirname(file));
  if (collection === 'audit') return entriesOf(storage);
  if (path.basename(file) === 'head.json')
    return verifyData(place.folder).then(({ problems }) => Promise.reject(problems[0]));
  return storage.list(collection as 'drafts');
}

it(
  `${flips} flipped bytes over documents, published ones and the audit log are all found, and none is served`,
  async () => {
    const draw = draws(7);
    const whole = new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));
    const hits = new Map<string, number>();
    expect((await verifyData(place.folder)).problems).toEqual([]);
    for (let flip = 0; flip < flips; flip += 1) {
      const file = files[flip % files.length]!;
      const bytes = Buffer.from(whole.get(file)!);
      const at = draw(bytes.length);
      // Any other byte, not only one with a single bit changed.
      bytes[at] = bytes[at]! ^ (1 + draw(255));
      await writeFile(file, bytes);
      const { problems } = await verifyData(place.folder);
      const where = `${path.relative(place.folder, file)} at ${at}`;
      expect([where, problems.length > 0]).toEqual([where, true]);
      expect(problems.map(({ code }) => code)).toContain(/audit|head/.test(where) ? 'audit-damaged' : 'record-damaged');
      await expect(read(file), where).rejects.toMatchObject({ code: /^(audit|record)-damaged$/ });
      await writeFile(file, whole.get(file)!);
      const room = path.relative(place.folder, file).split(path.sep)[0]!;
      hits.set(room, (hits.get(room) ?? 0) + 1);
    }
    expect((await verifyData(place.folder)).problems).toEqual([]);
    expect([...hits.keys()].sort()).toEqual(['adoptions', 'audit', 'drafts', 'head.json', 'publications', 'sessions']);
    console.log({ flips, found: flips, ...Object.fromEntries(hits) });
  },
  HOUR,
);

it(
  'a tail cut off the audit log is found at every length',
  async () => {
    const segment = path.join(place.folder, 'audit', '000000001.ndjson');
    const whole = await readFile(segment);
    const lines = new Set([0]);
    whole.forEach((byte, at) => byte === 10 && lines.add(at + 1));
    lines.delete(whole.length);
    // Every length in the long form; in the short one those about the ends of lines, where a cut shows least.
    const isTried = (length: number): boolean =>
      isHard || [-1, 0, 1].some((off) => lines.has(length + off)) || length === whole.length - 1;
    const lengths = Array.from({ length: whole.length }, (_, length) => length).filter(isTried);
    for (const length of lengths) {
      await writeFile(segment, whole.subarray(0, length));
      const { problems } = await verifyData(place.folder);
      const isAtLine = lines.has(length);
      const code = isAtLine && length > 0 ? 'audit-cut' : 'audit-damaged';
      expect([length, problems.some((one) => one.code === code)]).toEqual([length, true]);
    }
    await writeFile(segment, whole);
    console.log({ lengths: lengths.length, of: whole.length });
    expect((await verifyData(place.folder)).problems).toEqual([]);
  },
  HOUR,
);

it('a folder whose log was cut while nobody had it open is opened for reading only', async () => {
  await storage.close();
  const segment = path.join(place.folder, 'audit', '000000001.ndjson');
  const whole = await readFile(segment);
  await writeFile(segment, whole.subarray(0, whole.lastIndexOf(10, whole.length - 2) + 1));
  const cut = await openStorage(place.folder);
  expect(cut.status()).toMatchObject({ writable: false, reason: { zh: /操作记录/, en: /audit log/ } });
  expect(await cut.get('drafts', 'd1')).toMatchObject({ revision: 3 });
  const commit = cut.commit([], { by: 'a', action: 'a', subject: 'a' });
  await expect(commit).rejects.toMatchObject({ code: 'storage-read-only' });
  await cut.close();
  await writeFile(segment, whole);
  storage = await place.open();
  expect(storage.status()).toEqual({ writable: true });
});
