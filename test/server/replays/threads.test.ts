import { gzipSync } from 'node:zlib';
import { applyChanges, digest, generateAssessments, ReplayRun, type Ruleset } from '@biaochi/engine';
import { describe, expect, it } from 'vitest';
import { ReplayJob, type RunEnd } from '../../../server/src/jobs/replayJob.js';
import { threadsFor, WORTH_THREADS } from '../../../server/src/threads/index.js';
import { shipped } from '../../unit/shipped.js';
import { standard } from '../publishing/standard.js';

/** Threads run what is built. */
const script = new URL('../../../server/dist/threads/replayWorker.js', import.meta.url);

const SIZE = 40;

const raised = (ruleset: Ruleset, grade: string, bound: string): Ruleset =>
  applyChanges(ruleset, [{ op: 'replace', at: `/grades/${grade}/bounds/${bound}/atLeast`, value: '75' }]).ruleset;
const sgipa = shipped('t-sgipa-027');

const replays: [name: string, from: Ruleset, to: Ruleset, count: number, threads: number[]][] = [
  ['a small standard', standard, raised(standard, 'good', 'Q'), 330, [1, 2, 3]],
  ['SGIPA', sgipa, raised(sgipa, 'green-low-carbon', 'pass'), 130, [2]],
];

describe.each(replays)('a replay of %s in threads', (_, before, after, count, threadCounts) => {
  const [from, to] = [before, after].map((ruleset) => ({ ruleset, digest: digest(ruleset) }));
  const scope = { attribute: true, sweep: before === standard };
  const past = [...generateAssessments(before, count, 4)].map((one, index) => {
    const { enterprise: __, ...nameless } = one;
    return index % 3 === 0 ? nameless : one;
  });
  const run = new ReplayRun(from!, to!, scope);
  for (const assessment of past) run.add({ assessment, result: null });
  const expected = JSON.stringify(run.report());

  /** One run from where an earlier one was left off; asked to leave off when this part is asked for. */
  async function runOnce(threads: number, checkpoint: string | null, done: number, leaveAt: number) {
    const source = {
      ...{ count, size: SIZE },
      part: (index: number) => {
        if (index === leaveAt) job.stop();
        const lines = past.slice(index * SIZE, (index + 1) * SIZE).map((one) => JSON.stringify(one));
        return Promise.resolve(gzipSync(lines.join('\n')));
      },
    };
    const job: ReplayJob = new ReplayJob(script, { from: from!, to: to!, scope, checkpoint }, source, done, threads);
    const end: RunEnd = await job.run(() => Promise.resolve());
    return { end, done: job.done };
  }

  it.each(threadCounts)('%i of them come to the bytes of one process', async (threads) => {
    const { end, done } = await runOnce(threads, null, 0, -1);
    expect([end, done]).toEqual([{ report: expected }, count]);
  });

  it.each(threadCounts)('%i of them, left off and resumed twice, too', async (threads) => {
    let [checkpoint, done, lefts]: [string | null, number, number] = [null, 0, 0];
    for (const leaveAt of [1, 3]) {
      const left = await runOnce(threads, checkpoint, done, leaveAt);
      if (!('checkpoint' in left.end)) break;
      // Where it had not begun with any nothing is written down anew.
      if (left.end.checkpoint === null) expect(left.done).toBe(done);
      else [checkpoint, done] = [left.end.checkpoint, left.done];
      expect(done).toBeLessThan(count);
      lefts++;
    }
    expect(lefts).toBeGreaterThan(0);
    const { end } = await runOnce(threads + 1, checkpoint, done, -1);
    expect(end).toEqual({ report: expected });
  });
});

it('what does not read in a stored archive is an error, and loses no thread', async () => {
  const end = { ruleset: standard, digest: digest(standard) };
  const part = (): Promise<Buffer> => Promise.resolve(gzipSync('{"format":1}\n{'));
  const task = { from: end, to: end, scope: { attribute: false, sweep: false }, checkpoint: null };
  const job = new ReplayJob(script, task, { count: 4, size: 2, part }, 0, 2);
  await expect(job.run(() => Promise.resolve())).rejects.toThrow('assessment 2 of');
});

it('more threads than one are for archives that repay them', () => {
  expect(threadsFor(WORTH_THREADS)).toBe(1);
  expect(threadsFor(WORTH_THREADS + 1)).toBeGreaterThanOrEqual(1);
});
