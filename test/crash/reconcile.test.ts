import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Storage, type Stored, verifyData } from '../../server/src/storage/index.js';
import { entriesOf } from '../server/storage/entriesOf.js';
import { lowdbPlace } from '../server/storage/place.js';
import { draws } from './draws.js';
import { HOUR, times } from './scale.js';

const CLIENTS = 8;
const edits = times(50, 500);
const DOCUMENTS = ['d0', 'd1', 'd2'];

/** A document that says who has edited it, how often: no edit can go missing in it unseen. */
interface Tally {
  readonly edits: Readonly<Record<string, number>>;
}

let place: Awaited<ReturnType<typeof lowdbPlace>>;
let storage: Storage;
beforeEach(async () => {
  place = await lowdbPlace();
  storage = await place.open();
});
afterEach(async () => {
  await storage.close();
  await place.remove();
});

const tallyOf = (stored: Stored<unknown> | null): Tally => (stored?.value as Tally | undefined) ?? { edits: {} };

/** One client: each edit rests on what it saw last, and is merged into what is there when it comes too late. */
async function client(name: string, seed: number): Promise<{ conflicts: number }> {
  const draw = draws(seed);
  const seen = new Map<string, Stored<unknown> | null>();
  let conflicts = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const id = DOCUMENTS[draw(DOCUMENTS.length)]!;
    for (;;) {
      const base = seen.get(id) ?? null;
      const tally = tallyOf(base);
      const value: Tally = { edits: { ...tally.edits, [name]: (tally.edits[name] ?? 0) + 1 } };
      try {
        const write = { collection: 'drafts' as const, id, expected: base?.revision ?? 0, value };
        const [revision] = await storage.commit([write], { by: name, action: 'draft.save', subject: id });
        seen.set(id, { id, revision: revision!, value });
        break;
      } catch (error) {
        expect(error).toMatchObject({ code: 'write-stale' });
        conflicts += 1;
        seen.set(id, (error as { current: Stored<unknown> | null }).current);
      }
    }
  }
  return { conflicts };
}

it(
  `${CLIENTS} clients × ${edits} edits on the same documents come out exactly`,
  async () => {
    const ended = await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(`client ${n}`, n + 1)));
    const conflicts = ended.reduce((sum, one) => sum + one.conflicts, 0);
    expect(conflicts).toBeGreaterThan(0);
    await storage.close();
    storage = await place.open();
    const documents = await storage.list('drafts');
    const totals = new Map<string, number>();
    for (const document of documents) {
      const counts = Object.entries(tallyOf(document).edits);
      expect(document.revision).toBe(counts.reduce((sum, [, count]) => sum + count, 0));
      for (const [name, count] of counts) totals.set(name, (totals.get(name) ?? 0) + count);
    }
    expect([...totals.values()]).toEqual(Array.from({ length: CLIENTS }, () => edits));
    const entries = await entriesOf(storage);
    expect(entries).toHaveLength(CLIENTS * edits);
    for (const [name, count] of totals) expect(entries.filter(({ by }) => by === name)).toHaveLength(count);
    expect((await verifyData(place.folder)).problems).toEqual([]);
    console.log({ clients: CLIENTS, edits, conflicts });
  },
  HOUR,
);
