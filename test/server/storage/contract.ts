import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuditEntry,
  type AuditNote,
  type CollectionName,
  collectionNames,
  collections,
  type Storage,
  type Write,
} from '../../../server/src/storage/index.js';

/** A place of its own for one test, which can be opened again and again, and is gone at the end. */
export interface Place {
  /** `clock` says what time it is. */
  open(clock?: () => Date): Promise<Storage>;
  remove(): Promise<void>;
}

const note: AuditNote = { by: 'li.ming', action: 'draft.save', subject: 'd1' };
const noon = new Date('2026-11-21T04:00:00Z');

const write = (id: string, expected: number, value: unknown, collection: CollectionName = 'drafts'): Write => ({
  collection,
  id,
  expected,
  value,
});

async function entries(storage: Storage): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for await (const entry of storage.audit()) all.push(entry);
  return all;
}

/** RFC 8785 once more, apart from the storage's own, so that a mistake in that one shows. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
const hashOf = (value: unknown): string => `sha256-${createHash('sha256').update(canonical(value)).digest('hex')}`;

/** What every storage must do, whatever it rests on: the same suite for each. */
export function storageContract(name: string, place: () => Promise<Place>): void {
  describe(`${name} keeps the contract of storage`, () => {
    let where: Place;
    let storage: Storage;
    beforeEach(async () => {
      where = await place();
      storage = await where.open(() => noon);
    });
    afterEach(async () => {
      await storage.close();
      await where.remove();
    });

    const reopened = async (): Promise<Storage> => {
      await storage.close();
      storage = await where.open(() => noon);
      return storage;
    };

    describe('documents', () => {
      it('has nothing at first', async () => {
        for (const collection of collectionNames) expect(await storage.list(collection)).toEqual([]);
        expect(await storage.get('drafts', 'd1')).toBeNull();
        expect(await entries(storage)).toEqual([]);
        expect(storage.status()).toEqual({ writable: true });
      });

      it.each(collectionNames)('gives back what was written, now and after a restart: %s', async (collection) => {
        const value = { a: [1, 'two', null, { b: true }], 标题: '绿色𠮷\u2028', n: -0.1, big: 1e300 };
        const asNote = collections[collection].audited ? note : null;
        expect(await storage.commit([write('one', 0, value, collection)], asNote)).toEqual([1]);
        const expected = { id: 'one', revision: 1, value };
        expect(await storage.get(collection, 'one')).toEqual(expected);
        expect(await (await reopened()).get(collection, 'one')).toEqual(expected);
        expect(await storage.list(collection)).toEqual([expected]);
      });

      it('counts revisions by one, each document for itself', async () => {
        expect(await storage.commit([write('d1', 0, 1), write('d2', 0, 1)], note)).toEqual([1, 1]);
        expect(await storage.commit([write('d1', 1, 2)], note)).toEqual([2]);
        expect(await storage.commit([write('d2', 1, 2), write('d1', 2, 3)], note)).toEqual([2, 3]);
        const all = await (await reopened()).list('drafts');
        expect(all.map(({ id, revision, value }) => [id, revision, value])).toEqual([
          ['d1', 3, 3],
          ['d2', 2, 2],
        ]);
      });

      it('keeps the same id apart in two collections', async () => {
        await storage.commit([write('x', 0, 'draft'), write('x', 0, 'user', 'users')], note);
        expect((await storage.get('drafts', 'x'))!.value).toBe('draft');
        expect((await storage.get('users', 'x'))!.value).toBe('user');
      });

      const long = 'x'.repeat(999);
      it.each([
        ...['A', 'a', '.', '..', '../../escape', 'a/b', 'a\\b', 'con', '张三', 'name with blanks', '%41', '='],
        ...['a.json', 'a\u0000b', '𠮷', '', `${long}x`, `${long}y`],
      ])('takes any text as id: %.20j', async (id) => {
        await storage.commit([write('a', 0, 'other')].concat(id === 'a' ? [] : [write(id, 0, 'this')]), note);
        await reopened();
        expect((await storage.get('drafts', id))!.value).toBe(id === 'a' ? 'other' : 'this');
        expect((await storage.list('drafts')).map((one) => one.id)).toEqual([...new Set(['a', id])].sort());
      });

      it('lists by id, and the list does not change when a document does', async () => {
        await storage.commit(
          ['c', 'a', 'b'].map((id) => write(id, 0, id)),
          note,
        );
        const before = await storage.list('drafts');
        await storage.commit([write('b', 1, 'changed')], note);
        expect(before.map(({ id, value }) => [id, value])).toEqual([
          ['a', 'a'],
          ['b', 'b'],
          ['c', 'c'],
        ]);
      });

      it('deletes, and the id can be taken again', async () => {
        await storage.commit([write('d1', 0, 1)], note);
        await storage.commit([write('d1', 1, null)], note);
        expect(await (await reopened()).get('drafts', 'd1')).toBeNull();
        expect(await storage.list('drafts')).toEqual([]);
        expect(await storage.commit([write('d1', 0, 2)], note)).toEqual([1]);
      });

      it('takes what is given as it is at the call', async () => {
        const value = { n: 1 };
        const done = storage.commit([write('d1', 0, value)], note);
        value.n = 2;
        await done;
        expect((await storage.get('drafts', 'd1'))!.value).toEqual({ n: 1 });
      });
    });

    describe('what it refuses, with nothing changed', () => {
      beforeEach(async () => {
        await storage.commit([write('d1', 0, 'first'), write('p1', 0, 'published', 'publications')], note);
        await storage.commit([write('d1', 1, 'second')], note);
      });
      const unchanged = async (): Promise<void> => {
        for (const look of [async () => storage, reopened]) {
          const state = await look();
          expect(await state.list('drafts')).toEqual([{ id: 'd1', revision: 2, value: 'second' }]);
          expect(await state.list('publications')).toEqual([{ id: 'p1', revision: 1, value: 'published' }]);
          expect(await entries(state)).toHaveLength(2);
        }
      };

      it.each([
        ['an earlier revision', write('d1', 1, 'third')],
        ['a later one', write('d1', 3, 'third')],
        ['one that must be new', write('d1', 0, 'third')],
        ['a stale delete', write('d1', 1, null)],
      ])('a stale write, with what is there now: %s', async (_, stale) => {
        await expect(storage.commit([stale], note)).rejects.toMatchObject({
          code: 'write-stale',
          status: 412,
          current: { id: 'd1', revision: 2, value: 'second' },
        });
        await unchanged();
      });

      it.each([
        ['a change', write('d9', 1, 'x')],
        ['a delete', write('d9', 1, null)],
        ['a delete of what never was', write('d9', 0, null)],
      ])('%s of a document that is not there', async (_, stale) => {
        await expect(storage.commit([stale], note)).rejects.toMatchObject({ code: 'write-stale', current: null });
        await unchanged();
      });

      it.each([
        ['a second write', write('p1', 1, 'x', 'publications')],
        ['the same again', write('p1', 0, 'published', 'publications')],
        ['a delete', write('p1', 1, null, 'publications')],
      ])('%s of what is immutable', async (_, second) => {
        await expect(storage.commit([second], note)).rejects.toMatchObject({ code: 'record-immutable', status: 409 });
        await unchanged();
      });

      it('all of a commit for one write of it', async () => {
        const commit = storage.commit([write('d2', 0, 'new'), write('d1', 2, 'third'), write('d3', 7, 'x')], note);
        await expect(commit).rejects.toMatchObject({ code: 'write-stale', current: null });
        await unchanged();
      });

      it('a document beyond every measure', async () => {
        const commit = storage.commit([write('d2', 0, 'x'.repeat(1 << 22))], note);
        await expect(commit).rejects.toMatchObject({ code: 'record-too-large', status: 413 });
        await unchanged();
      });

      it('one document twice in a commit, and a write without note where the log wants one', async () => {
        await expect(storage.commit([write('d2', 0, 1), write('d2', 1, 2)], note)).rejects.toThrow(TypeError);
        await expect(storage.commit([write('d2', 0, 1)], null)).rejects.toThrow(TypeError);
        await expect(storage.commit([write('d2', 0, undefined)], note)).rejects.toThrow();
        await unchanged();
      });
    });

    describe('many at once', () => {
      it('lets one of many stale writers through, and tells the others what is there', async () => {
        await storage.commit([write('d1', 0, 'first')], note);
        const tries = await Promise.allSettled(
          Array.from({ length: 10 }, (_, n) => storage.commit([write('d1', 1, n)], note)),
        );
        const won = tries.findIndex(({ status }) => status === 'fulfilled');
        expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const one of tries) {
          if (one.status === 'fulfilled') continue;
          expect(one.reason).toMatchObject({ code: 'write-stale', current: { revision: 2, value: won } });
        }
        expect((await storage.get('drafts', 'd1'))!.value).toBe(won);
      });

      it('never shows half of a commit', async () => {
        await storage.commit([write('d1', 0, 0), write('d2', 0, 0)], note);
        const looks: Promise<unknown[]>[] = [];
        for (let n = 1; n <= 20; n += 1) {
          const commit = storage.commit([write('d1', n, n), write('d2', n, n)], note);
          looks.push(storage.list('drafts').then((all) => all.map(({ value }) => value)));
          if (n % 5 === 0) await commit;
          looks.push(storage.list('drafts').then((all) => all.map(({ value }) => value)));
        }
        for (const look of await Promise.all(looks)) expect(look[0]).toBe(look[1]);
        expect((await storage.get('drafts', 'd2'))!.value).toBe(20);
      });
    });

    describe('the audit log', () => {
      it('says of each commit who, when, what, and what it wrote', async () => {
        await storage.commit([write('d1', 0, 1), write('d2', 0, 1)], { ...note, details: { from: 'template' } });
        await storage.commit([write('d1', 1, null)], { by: '王芳', action: 'draft.delete', subject: 'd1' });
        await storage.commit([], { by: '王芳', action: 'session.refused', subject: 'zhang' });
        const [first, second, third] = await entries(await reopened());
        const { writes, hash: _, previous, ...rest } = first!;
        expect(rest).toEqual({ number: 1, at: noon.toISOString(), ...note, details: { from: 'template' } });
        expect(previous).toBe(`sha256-${'0'.repeat(64)}`);
        const content = { collection: 'drafts', id: 'd1', revision: 1, value: 1 };
        expect(writes).toEqual([
          { collection: 'drafts', id: 'd1', revision: 1, digest: hashOf(content) },
          { collection: 'drafts', id: 'd2', revision: 1, digest: hashOf({ ...content, id: 'd2' }) },
        ]);
        expect(second).toMatchObject({ number: 2, by: '王芳', action: 'draft.delete' });
        expect(second!.writes).toEqual([{ collection: 'drafts', id: 'd1', revision: 2, digest: null }]);
        expect(third).toMatchObject({ number: 3, writes: [] });
      });

      it('is a chain: each entry carries the hash of the one before, and its own', async () => {
        for (let n = 0; n < 5; n += 1) await storage.commit([write('d1', n, n)], note);
        const all = await entries(await reopened());
        expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
        all.forEach(({ hash, ...content }, index) => {
          expect(hash).toBe(hashOf(content));
          expect(content.previous).toBe(index === 0 ? `sha256-${'0'.repeat(64)}` : all[index - 1]!.hash);
        });
      });

      it('takes details as JSON has them, as they are at the call', async () => {
        const details = { a: undefined, at: noon, list: [undefined, -0] };
        const done = storage.commit([], { ...note, details });
        details.list.push(7);
        await done;
        expect((await entries(await reopened()))[0]!.details).toEqual({ at: noon.toISOString(), list: [null, 0] });
      });

      it('holds nothing of collections without audit', async () => {
        await storage.commit([write('s1', 0, { user: 'li.ming' }, 'sessions')], null);
        await storage.commit([write('d1', 0, 1)], note);
        await storage.commit([write('s1', 1, null, 'sessions')], null);
        expect(await entries(storage)).toHaveLength(1);
      });

      it('stands as it was when reading began, while commits go on', async () => {
        await storage.commit([write('d1', 0, 0)], note);
        const reading = storage.audit()[Symbol.asyncIterator]();
        expect((await reading.next()).value).toMatchObject({ number: 1 });
        await storage.commit([write('d1', 1, 1)], note);
        expect(await reading.next()).toEqual({ done: true, value: undefined });
        expect(await entries(storage)).toHaveLength(2);
      });
    });

    it('refuses everything once it is closed, and closes twice', async () => {
      await storage.commit([write('d1', 0, 1)], note);
      await storage.close();
      await storage.close();
      await expect(storage.get('drafts', 'd1')).rejects.toMatchObject({ code: 'storage-closed' });
      await expect(storage.list('drafts')).rejects.toMatchObject({ code: 'storage-closed' });
      await expect(storage.commit([write('d1', 1, 2)], note)).rejects.toMatchObject({ code: 'storage-closed' });
      await expect(entries(storage)).rejects.toMatchObject({ code: 'storage-closed' });
    });

    it('finishes what was asked before it closes', async () => {
      const asked = storage.commit([write('d1', 0, 'kept')], note);
      await storage.close();
      expect(await asked).toEqual([1]);
      storage = await where.open();
      expect((await storage.get('drafts', 'd1'))!.value).toBe('kept');
    });
  });
}
