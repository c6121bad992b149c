import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStorage, verifyData } from '../../server/src/storage/index.js';
import { entriesOf } from '../server/storage/entriesOf.js';
import { temporaryFolder } from '../server/storage/place.js';
import { bodyOf, WRITERS } from './body.mjs';
import { draws } from './draws.js';
import { HOUR, times } from './scale.js';

const program = fileURLToPath(new URL('./writers.mjs', import.meta.url));
const [SHORT, LONG] = [10, 500];
const kills = times(SHORT, LONG);
/** Kills that one folder goes through before a new one is begun, as every kill has the whole log read. */
const A_FOLDER = 50;

/**
 * Lets the writers run until so many saves have been acknowledged, kills them so many milliseconds later, anywhere in
 * what they do then, and gives the last acknowledged save of each.
 */
async function runAndKill(folder: string, saves: number, pause: number): Promise<Map<number, number>> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const acknowledged = new Map<number, number>();
  let count = 0;
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [writer, revision] = line.split(' ').map(Number) as [number, number];
    acknowledged.set(writer, revision);
    count += 1;
    if (count === saves) setTimeout(() => child.kill('SIGKILL'), pause);
  });
  // What was said before the end is read to its end: it was acknowledged.
  const [[code, signal]] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  expect([code, signal, errors]).toEqual([null, 'SIGKILL', '']);
  return acknowledged;
}

it(
  `${kills} × kill -9 under ${WRITERS} writers: no acknowledged save is lost, and nothing is half`,
  async () => {
    const draw = draws(20261121);
    let { folder, remove } = await temporaryFolder();
    const last = new Map<number, number>();
    let [acknowledgedSaves, inMidst, beyond] = [0, 0, 0];
    try {
      // The kills must hit a commit in its midst, or they show nothing: it goes on until one has.
      for (let kill = 0; kill < kills || inMidst === 0; kill += 1) {
        if (kill > 0 && kill % A_FOLDER === 0) {
          await remove();
          ({ folder, remove } = await temporaryFolder());
          last.clear();
        }
        const acknowledged = await runAndKill(folder, 1 + draw(40), draw(12));
        for (const [writer, revision] of acknowledged) {
          acknowledgedSaves += revision - (last.get(writer) ?? 0);
          last.set(writer, revision);
        }
        if (existsSync(path.join(folder, 'journal.json'))) inMidst += 1;
        expect((await verifyData(folder)).problems).toEqual([]);
        const storage = await openStorage(folder);
        expect(storage.status()).toEqual({ writable: true });
        const drafts = new Map((await storage.list('drafts')).map((one) => [one.id, one]));
        let commits = 0;
        for (let writer = 0; writer < WRITERS; writer += 1) {
          const [left, right] = ['left', 'right'].map((side) => drafts.get(`w${writer}-${side}`));
          const revision = left?.revision ?? 0;
          commits += revision;
          const known = last.get(writer) ?? 0;
          // One save may be there that was under way when the process was killed.
          expect([known, known + 1]).toContain(revision);
          if (revision > known) beyond += 1;
          last.set(writer, revision);
          expect(right?.revision ?? 0).toBe(revision);
          if (revision === 0) continue;
          expect(left!.value).toEqual(bodyOf(writer, revision));
          expect(right!.value).toEqual(bodyOf(writer, revision));
          expect(await storage.get('sessions', `s${writer}`)).toMatchObject({ revision });
        }
        expect(await entriesOf(storage)).toHaveLength(commits);
        await storage.close();
        expect((await verifyData(folder)).problems).toEqual([]);
      }
    } finally {
      await remove();
    }
    console.log({ kills, acknowledgedSaves, killedInTheMidstOfACommit: inMidst, savedButNotYetAcknowledged: beyond });
    expect(acknowledgedSaves).toBeGreaterThanOrEqual(kills);
  },
  HOUR,
);
