import { gunzipSync } from 'node:zlib';
import { readPast } from '@biaochi/engine';
import { findArchive, partOf } from './findArchive.js';
import type { Means } from '../records.js';
import { shippedLines } from './sources.js';
import { PART_SIZE } from './storeArchive.js';

/** Past assessments taken evenly from all there are, without their results; positions count from 1. */
export interface PastSample {
  readonly count: number;
  readonly cases: readonly { readonly position: number; readonly assessment: object }[];
}

/** So many assessments are looked at, from so many parts of an archive: what one request may cost. */
const MOST = 1000;
const MOST_PARTS = 10;

/** Numbers from 0 up to `count`, at most so many, evenly spread. */
export const evenly = (count: number, most: number): number[] =>
  Array.from({ length: Math.min(count, most) }, (_, at) => (count <= most ? at : Math.floor((at * count) / most)));

const caseAt = (position: number, line: string): PastSample['cases'] => {
  const { past } = readPast(line);
  return past ? [{ position, assessment: past.assessment }] : [];
};

/** A sample of a stored archive, all of it where it is short; throws `archive-unknown`. */
export async function sampleOfArchive(means: Means, id: string): Promise<PastSample> {
  const { value } = await findArchive(means, id);
  const parts = evenly(value.parts, MOST_PARTS);
  const positions = parts.flatMap((part) =>
    Array.from({ length: Math.min(PART_SIZE, value.count - part * PART_SIZE) }, (_, at) => part * PART_SIZE + at),
  );
  const chosen = evenly(positions.length, MOST).map((at) => positions[at]!);
  const cases: PastSample['cases'][number][] = [];
  for (const part of parts) {
    const lines = gunzipSync(await partOf(means, id, part))
      .toString('utf8')
      .split('\n');
    const own = chosen.filter((position) => Math.floor(position / PART_SIZE) === part);
    for (const position of own) cases.push(...caseAt(position + 1, lines[position % PART_SIZE] ?? ''));
  }
  return { count: value.count, cases };
}

/** A sample of the synthetic assessments that ship with a ruleset; an empty one where none do. Throws `ruleset-unknown`. */
export async function sampleOfShipped({ store }: Pick<Means, 'store'>, ruleset: string): Promise<PastSample> {
  let count = 0;
  for await (const _ of shippedLines(store, ruleset)) count++;
  const wanted = new Set(evenly(count, MOST));
  const cases: PastSample['cases'][number][] = [];
  let at = 0;
  for await (const line of shippedLines(store, ruleset)) {
    if (wanted.has(at++)) cases.push(...caseAt(at, line));
  }
  return { count, cases };
}
