import type { ReplayScope } from '@biaochi/engine';
import type { Replay, ReplayRecord, ReplaySummary } from '@biaochi/schemas/types';
import type { Logger } from 'pino';
import { partOf } from '../commands/archives/findArchive.js';
import { PART_SIZE, textDigest } from '../commands/archives/storeArchive.js';
import { changeReplay, findReplay, rulesetsOf, textOf } from '../commands/index.js';
import type { Means } from '../commands/records.js';
import { Fault } from '../faults/index.js';
import type { Stored } from '../storage/index.js';
import { threadsFor } from '../threads/index.js';
import { ReplayJob } from './replayJob.js';

/** All that a replay can find out. */
const WHOLE: ReplayScope = { attribute: true, sweep: true };

function summaryOf({ impact, own }: Replay): ReplaySummary {
  const count = (wanted: string): number => impact.moves.filter(({ direction }) => direction === wanted).length;
  return {
    moved: impact.moves.length,
    ...{ better: count('better'), worse: count('worse'), nowUndetermined: count('nowUndetermined') },
    changed: own.changed.length,
  };
}

/** The replays that run in this process: at most one at a time, the others wait their turn. */
export class ReplayJobs {
  private readonly running = new Map<string, { job: ReplayJob | null; isStopped: boolean; end: Promise<void> }>();
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly means: Means,
    private readonly script: URL,
    private readonly logger: Logger,
  ) {}

  /** Runs a replay from where it was left off, after those before it. */
  start(id: string, by: string): void {
    if (this.running.has(id)) return;
    const entry = { job: null as ReplayJob | null, isStopped: false, end: Promise.resolve() };
    entry.end = this.last
      .then(() => this.run(id, by, entry))
      .catch((error: unknown) => this.fail(id, by, error))
      .finally(() => this.running.delete(id));
    this.last = entry.end;
    this.running.set(id, entry);
  }

  /** Asks a replay to leave off and waits until it stands on the disk; throws `replay-not-running`. */
  async pause(id: string): Promise<Stored<ReplayRecord>> {
    const entry = this.running.get(id);
    if (!entry) throw Fault.of('replay-not-running', { seen: id });
    entry.isStopped = true;
    entry.job?.stop();
    await entry.end;
    return findReplay(this.means, id);
  }

  isRunning(id: string): boolean {
    return this.running.has(id);
  }

  /** The record as it stands this moment: one that no process runs any more is paused. */
  standing(stored: Stored<ReplayRecord>): Stored<ReplayRecord> {
    const { id, value } = stored;
    if (value.state !== 'running') return stored;
    const entry = this.running.get(id);
    const now = entry ? { done: entry.job?.judged ?? value.done } : { state: 'paused' as const };
    return { ...stored, value: { ...value, ...now } };
  }

  private async run(id: string, by: string, entry: { job: ReplayJob | null; isStopped: boolean }): Promise<void> {
    const { means } = this;
    const { value } = await findReplay(means, id);
    if (entry.isStopped) {
      await changeReplay(means, id, { record: { state: 'paused' }, note: { by, action: 'replay-paused' } });
      return;
    }
    const { from, to } = await rulesetsOf(means, id);
    const checkpoint = await textOf(means.storage, id, 'checkpoint');
    const ends = {
      from: { ruleset: from, digest: value.from.digest },
      to: { ruleset: to, digest: value.to.digest },
    };
    const part = (index: number): Promise<Buffer> => partOf(means, value.archive.id, index);
    const source = { count: value.count, size: PART_SIZE, part };
    const done = checkpoint === null ? 0 : value.done;
    const task = { ...ends, scope: WHOLE, checkpoint };
    const job = new ReplayJob(this.script, task, source, done, threadsFor(value.count - done));
    entry.job = job;
    if (entry.isStopped) job.stop();
    const end = await job.run(async (text, done) => {
      await changeReplay(means, id, {
        record: { done },
        texts: { checkpoint: text },
        note: { by, action: 'replay-checkpointed' },
      });
    });
    if ('checkpoint' in end) {
      await changeReplay(means, id, {
        record: { state: 'paused', done: job.done },
        texts: end.checkpoint === null ? {} : { checkpoint: end.checkpoint },
        note: { by, action: 'replay-paused' },
      });
      return;
    }
    const report = JSON.parse(end.report) as Replay;
    await changeReplay(means, id, {
      record: { state: 'done', done: value.count, summary: summaryOf(report), report: textDigest(end.report) },
      texts: { checkpoint: null, report: end.report },
      note: { by, action: 'replay-finished' },
    });
  }

  private async fail(id: string, by: string, error: unknown): Promise<void> {
    this.logger.error(error);
    const failure = error instanceof Fault ? error.texts : Fault.of('server-failed').texts;
    // Where even that cannot be written, the replay stands as paused: nothing that was done is lost.
    await changeReplay(this.means, id, {
      record: { state: 'failed', failure },
      note: { by, action: 'replay-failed' },
    }).catch((second: unknown) => this.logger.error(second));
  }
}
