import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage, type Storage, verifyData, type Write } from '../../server/src/storage/index.js';
import { entriesOf } from '../server/storage/entriesOf.js';
import { type After, layDown, powerCuts, type Step } from './disk.js';
import { recordingFiles, recordingNode } from './recorders.js';
import { HOUR } from './scale.js';

// The states are laid down by the thousand; where there is a disk in memory they need no other.
const quick = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let folder: string;
const inside = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(quick, 'biaochi-power-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const draft = (id: string, expected: number, value: unknown): Write => ({ collection: 'drafts', id, expected, value });
const body = (n: number): unknown => ({ n, text: `${n}·`.repeat(50) });
/** One commit after another: made, changed with others, published, without audit, deleted. */
const commits: readonly (readonly Write[])[] = [
  [draft('a', 0, body(1))],
  [draft('a', 1, body(2)), draft('b', 0, body(3)), { collection: 'settings', id: 'x', expected: 0, value: true }],
  [{ collection: 'publications', id: 'p', expected: 0, value: body(4) }, draft('b', 1, null)],
  [{ collection: 'sessions', id: 's', expected: 0, value: { user: 'a' } }],
  [draft('a', 2, null), draft('c', 0, body(5))],
];

async function contentOf(storage: Storage) {
  const names = ['drafts', 'publications', 'settings', 'sessions'] as const;
  const documents = await Promise.all(names.map((name) => storage.list(name)));
  return { documents, entries: await entriesOf(storage) };
}

type Content = Awaited<ReturnType<typeof contentOf>>;

/** What is done on the disk for all commits, and what there is before the first and after each. */
async function recordCommits(): Promise<{ steps: Step[]; states: Content[] }> {
  const steps: Step[] = [];
  const recorded = inside('recorded');
  const files = recordingFiles(recorded, steps);
  const storage = await openStorage(recorded, { clock: () => new Date(0), files });
  const states = [await contentOf(storage)];
  for (const writes of commits) {
    const isAudited = writes[0]!.collection !== 'sessions';
    await storage.commit(writes, isAudited ? { by: 'a', action: 'draft.save', subject: 'x' } : null);
    steps.push({ do: 'acknowledge' });
    states.push(await contentOf(storage));
  }
  await storage.close();
  return { steps, states };
}

/** What the storage makes of a state: all that was acknowledged, or with the commit under way too, or anything else. */
async function storageAfter(after: After, states: readonly Content[]): Promise<'asItWas' | 'wholeCommit' | 'wrong'> {
  layDown(after, inside('found'));
  const storage = await openStorage(inside('found'), { clock: () => new Date(0) });
  try {
    if (!storage.status().writable) return 'wrong';
    const content = await contentOf(storage);
    const found = states.findIndex((state) => isDeepStrictEqual(state, content));
    if (content.entries.length > 0 && (await verifyData(inside('found'))).problems.length > 0) return 'wrong';
    if (found === after.acknowledged) return 'asItWas';
    return found === after.acknowledged + 1 ? 'wholeCommit' : 'wrong';
  } catch {
    return 'wrong';
  } finally {
    await storage.close();
  }
}

describe('a power cut at any moment of a save', () => {
  it(
    'leaves the storage as it was or with the whole commit, and with every one that was acknowledged',
    async () => {
      const { steps, states } = await recordCommits();
      const outcomes = { cuts: 0, asItWas: 0, wholeCommit: 0, wrong: 0 };
      for (const after of powerCuts(steps)) {
        outcomes.cuts += 1;
        outcomes[await storageAfter(after, states)] += 1;
      }
      console.log('storage', { steps: steps.length, ...outcomes });
      expect(outcomes.wrong).toBe(0);
      expect(outcomes.asItWas).toBeGreaterThan(commits.length);
      expect(outcomes.wholeCommit).toBeGreaterThan(commits.length);
    },
    HOUR,
  );

  it.each(['sync', 'syncFolder'] as const)(
    'would not, were a single kind of its steps left out: %s',
    async (left) => {
      const { steps, states } = await recordCommits();
      const fewer = steps.filter((step) => step.do !== left);
      let isWrong = false;
      for (const after of powerCuts(fewer)) {
        isWrong = (await storageAfter(after, states)) === 'wrong';
        if (isWrong) break;
      }
      expect(isWrong).toBe(true);
    },
    HOUR,
  );

  it('fails this check with lowdb’s own file adapter, which brings nothing to the disk', async () => {
    const steps: Step[] = [{ do: 'folder', folder: '.' }];
    const file = inside('recorded.json');
    const states = [null, body(1), body(2)];
    await recordingNode(folder, steps, async () => {
      const low = new Low<unknown>(new JSONFile(file), null);
      for (const state of states.slice(1)) {
        low.data = state;
        await low.write();
        steps.push({ do: 'acknowledge' });
      }
    });
    const outcomes = { cuts: 0, damaged: 0, lost: 0, whole: 0 };
    for (const after of powerCuts(steps)) {
      outcomes.cuts += 1;
      layDown(after, inside('found'));
      outcomes[await outcomeOf(after, states)] += 1;
    }
    console.log('lowdb JSONFile', outcomes);
    expect(steps.filter((step) => step.do === 'sync' || step.do === 'syncFolder')).toEqual([]);
    expect(outcomes.damaged).toBeGreaterThan(0);
    expect(outcomes.lost).toBeGreaterThan(0);
  });
});

/** What lowdb makes of a state: a file it cannot read, an acknowledged save that is gone, or all well. */
async function outcomeOf(after: After, states: readonly unknown[]): Promise<'damaged' | 'lost' | 'whole'> {
  const low = new Low<unknown>(new JSONFile(inside('found/recorded.json')), null);
  try {
    await low.read();
  } catch {
    return 'damaged';
  }
  const found = states.findIndex((state) => JSON.stringify(state) === JSON.stringify(low.data));
  return found < after.acknowledged ? 'lost' : 'whole';
}
