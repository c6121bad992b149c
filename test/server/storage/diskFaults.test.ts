import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditNote, type Storage, verifyData, type Write } from '../../../server/src/storage/index.js';
import { entriesOf } from './entriesOf.js';
import { FaultyFiles, type Operation, operations, type Plan } from './faultyFiles.js';
import { fillStorage, lowdbPlace } from './place.js';

const note: AuditNote = { by: 'li.ming', action: 'draft.save', subject: 'd1' };
/** A change, a new document, a delete: what a commit can be made of. */
const writes: readonly Write[] = [
  { collection: 'drafts', id: 'd1', expected: 3, value: { title: 'new', body: 'x'.repeat(5000) } },
  { collection: 'publicationStates', id: 'p1', expected: 0, value: 'superseded' },
  { collection: 'drafts', id: 'd3', expected: 1, value: null },
];

async function contentOf(storage: Storage) {
  return {
    drafts: await storage.list('drafts'),
    d1: await storage.get('drafts', 'd1'),
    d3: await storage.get('drafts', 'd3'),
    states: await storage.list('publicationStates'),
    entries: await entriesOf(storage),
  };
}

let place: Awaited<ReturnType<typeof lowdbPlace>>;
let files: FaultyFiles;
let storage: Storage;
const open = (): Promise<Storage> => place.open(undefined, files);

beforeEach(async () => {
  place = await lowdbPlace();
  files = new FaultyFiles();
  storage = await open();
  await fillStorage(storage);
});
afterEach(async () => {
  files.arm(null);
  await storage.close();
  await place.remove();
});

/** How often a commit asks for each operation. */
const asked: Readonly<Record<Operation, number>> = {
  create: 4,
  write: 5,
  truncate: 1,
  sync: 5,
  rename: 4,
  remove: 2,
  syncFolder: 5,
};

it('asks the disk for no more and no less than this in one commit', async () => {
  files.arm(null);
  await storage.commit(writes, note);
  expect(Object.fromEntries(files.counts)).toEqual(asked);
});

const plans: Plan[] = operations.flatMap((operation) =>
  Array.from({ length: asked[operation] }, (_, index) => index + 1).flatMap((nth) => [
    { operation, nth, isLasting: false },
    { operation, nth, isLasting: true },
  ]),
);

/** Up to here, in the order of the operations, a commit is not decided: the journal has not reached the disk. */
const isBeforeDecision = ({ operation, nth }: Plan): boolean =>
  nth === 1 && operation !== 'truncate' && operation !== 'remove';

/** The one case of which nobody can know: the journal is in its place, and can be neither secured nor taken back. */
const unsettled: Plan = { operation: 'syncFolder', nth: 1, isLasting: true };

describe.each(plans)('a disk that fails at $operation $nth (lasting: $isLasting)', (plan) => {
  it('leaves all as it was, with an error, or all done; the same in memory and on the disk', async () => {
    const before = await contentOf(storage);
    files.arm(plan);
    const ended = await storage.commit(writes, note).catch((error: unknown) => error);
    const now = await contentOf(storage);
    const isUnsettled = isDeepStrictEqual(plan, unsettled);
    if (isBeforeDecision(plan)) {
      const code = isUnsettled ? 'storage-unsettled' : 'storage-write-failed';
      expect(ended).toMatchObject({ code, status: 503 });
      expect(now).toEqual(before);
    } else {
      expect(ended).toEqual([4, 1, 2]);
      expect(now).toMatchObject({ d1: { revision: 4 }, d3: null, states: [{ id: 'p1' }] });
      expect(now.entries).toHaveLength(before.entries.length + 1);
    }
    // The process ends now: nothing more reaches the disk.
    await storage.close();
    files.arm(null);
    storage = await open();
    if (isUnsettled) expect(await storage.get('drafts', 'd1')).toMatchObject({ revision: 4 });
    else expect(await contentOf(storage)).toEqual(now);
    expect((await verifyData(place.folder)).problems).toEqual([]);
  });

  it('takes only reading for as long as it lasts, and goes on when it is over', async () => {
    files.arm(plan);
    const isDone = await storage.commit(writes, note).then(
      () => true,
      () => false,
    );
    const held = await contentOf(storage);
    const next: Write = { collection: 'drafts', id: 'next', expected: 0, value: 'after' };
    if (plan.isLasting) {
      expect(storage.status()).toMatchObject({ writable: false, reason: { zh: /磁盘/, en: /disk/ } });
      await expect(storage.commit([next], note)).rejects.toMatchObject({ code: 'storage-read-only', status: 503 });
      expect(await contentOf(storage)).toEqual(held);
    }
    files.arm(null);
    expect(await storage.commit([next], note)).toEqual([1]);
    expect(storage.status()).toEqual({ writable: true });
    expect(await storage.get('drafts', 'd1')).toEqual(held.d1);
    expect((await entriesOf(storage)).map(({ number }) => number)).toEqual(isDone ? range(10) : range(9));
    expect((await verifyData(place.folder)).problems).toEqual([]);
  });
});

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

it('finds out by itself that the disk writes again, when it is asked how it stands', async () => {
  files.arm({ operation: 'write', nth: 1, isLasting: true });
  await expect(storage.commit(writes, note)).rejects.toMatchObject({ code: 'storage-write-failed' });
  expect(storage.status().writable).toBe(false);
  await storage.list('drafts');
  expect(storage.status().writable).toBe(false);
  await storage.list('drafts');
  files.arm(null);
  storage.status();
  // The try stands in line before this.
  await storage.list('drafts');
  expect(storage.status()).toEqual({ writable: true });
});

it('opens for reading when the disk does not take what a crash left to be done, and does it later', async () => {
  files.arm({ operation: 'create', nth: 2, isLasting: true });
  await storage.commit(writes, note);
  const held = await contentOf(storage);
  await storage.close();
  files.arm({ operation: 'write', nth: 1, isLasting: true });
  // The lock needs no room on the disk, the rest does.
  storage = await open();
  expect(await contentOf(storage)).toEqual(held);
  await expect(storage.commit([], note)).rejects.toMatchObject({ code: 'storage-read-only' });
  expect((await verifyData(place.folder)).problems).toEqual([]);
  files.arm(null);
  await storage.commit([], note);
  expect(await contentOf(storage)).toMatchObject({ d1: held.d1, d3: held.d3 });
  expect((await verifyData(place.folder)).problems).toEqual([]);
});
