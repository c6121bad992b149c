import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { digest, generateAssessments } from '@biaochi/engine';
import type { Replay } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayed, UnreadableArchive } from '../../server/src/cli/replayed.js';
import { shipped } from '../unit/shipped.js';
import { biaochi, Workspace } from './run.js';

/** Threads run what is built. */
const script = new URL('../../server/dist/threads/replayWorker.js', import.meta.url);

const space = new Workspace();
const at = (name: string): string => path.join(space.folder, name);
afterAll(() => space.remove());

/** More than two blocks of assessments. */
const COUNT = 430;
const BLOCK = 200;
const ends = [shipped('t-sgipa-027'), shipped('examples/sgipa-027-revision')];
const lines = [...generateAssessments(ends[0]!, COUNT, 9)].map((one, index) => {
  const { enterprise: _, ...nameless } = one;
  return JSON.stringify(index % 4 === 0 ? nameless : one);
});
const ndjson = `${lines.join('\n')}\n`;

/** Writes a text as an archive, cut short by some bytes. */
const zipped = (name: string, text: string, cut = 0): void => {
  const bytes = gzipSync(text);
  writeFileSync(at(name), bytes.subarray(0, bytes.length - cut));
};

beforeAll(() => {
  space.write('past.ndjson', `\uFEFF${ndjson.replaceAll('\n', '\r\n\r\n')}  \n`);
  zipped('past.ndjson.gz', ndjson);
  const [first, ...rest] = lines;
  space.write('folder/1.json', `\n${first}\n`);
  space.write('folder/2.ndjson', rest.join('\n'));
});

/** The text of the report, or what was thrown, as text. */
async function outcome(threads: number, archives: readonly string[]): Promise<string> {
  const [from, to] = ends.map((ruleset) => ({ ruleset, digest: digest(ruleset) }));
  const task = { from: from!, to: to!, scope: { attribute: false, sweep: false } };
  try {
    return JSON.stringify(await replayed(archives.map(at), task, { script, threads, inBlock: BLOCK }));
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    return JSON.stringify([path.basename(error.archive), error.fault.code, error.fault.texts]);
  }
}

describe('biaochi replay --threads', () => {
  let one: string;
  beforeAll(async () => {
    one = await outcome(1, ['past.ndjson']);
  }, 60_000);

  it('has a case for each block: somebody moves, and some of those have no name of their own', () => {
    const { impact } = JSON.parse(one) as Replay;
    expect(impact.count).toBe(COUNT);
    const blocks = impact.moves.map(({ position }) => Math.floor((position - 1) / BLOCK));
    expect(new Set(blocks)).toEqual(new Set([0, 1, 2]));
    expect(impact.moves.some(({ name, position }) => position > BLOCK && name === `#${position}`)).toBe(true);
  });

  it.each([
    [2, ['past.ndjson']],
    [3, ['past.ndjson.gz']],
    [2, ['folder']],
  ])('comes to the same bytes with %i threads from %s', async (threads, archives) => {
    expect(await outcome(threads, archives)).toBe(one);
  });

  it('prints them from the command line', async () => {
    const args = ['replay', '--from', 't-sgipa-027', '--to', 'sgipa-027-revision@1.0.0', '--json', '--threads', '2'];
    const { code, out } = await biaochi([...args, 'past.ndjson.gz'], space.folder);
    expect([code, JSON.stringify(JSON.parse(out))]).toEqual([0, one]);
  });
});

describe('an archive that cannot be read, in threads: the same words, with its place', () => {
  const second = lines[250]!;
  it.each<[name: string, archives: string[], place: string, write: () => unknown]>([
    [
      'a line in the second block',
      ['broken.ndjson'],
      'broken.ndjson:251',
      () => space.write('broken.ndjson', ndjson.replace(second, '{"format": 1,,}')),
    ],
    [
      'the first of two',
      ['two.ndjson'],
      'two.ndjson:251',
      () => space.write('two.ndjson', ndjson.replace(second, '[1]').replace(lines[410]!, '{')),
    ],
    [
      'no UTF-8 in the last line',
      ['latin.ndjson'],
      `latin.ndjson:${COUNT + 1}`,
      () => writeFileSync(at('latin.ndjson'), Buffer.concat([Buffer.from(ndjson), Buffer.from([0x7b, 0xe9, 0x7d])])),
    ],
    ['a file that is cut short', ['cut.ndjson.gz'], 'Z_BUF_ERROR', () => zipped('cut.ndjson.gz', ndjson, 100)],
    [
      'a broken line before it is cut short',
      ['both.ndjson.gz'],
      'both.ndjson.gz:11',
      () => zipped('both.ndjson.gz', ndjson.replace(lines[10]!, '{'), 100),
    ],
    ['the second archive', ['folder', 'empty.json'], 'empty.json', () => space.write('empty.json', ' ')],
    ['one that is not there', ['past.ndjson', 'nothing.ndjson'], 'ENOENT', () => readFileSync(at('past.ndjson'))],
  ])('%s', async (_, archives, place, write) => {
    write();
    const one = await outcome(1, archives);
    expect(one).toContain(place);
    expect(await outcome(2, archives)).toBe(one);
  });
});
