import { availableParallelism } from 'node:os';
import type { Block } from './blocks.js';
import { ReplayThread } from './replayThread.js';
import type { Judged, ReplayTask } from './replayWorker.js';

/** So many assessments repay the starting of more threads than one. */
export const WORTH_THREADS = 20_000;

/** How many threads a replay of so many assessments gets: every core where they repay it. */
export const threadsFor = (count: number): number => (count > WORTH_THREADS ? availableParallelism() : 1);

/** Blocks under way for each thread: one at hand, one to go on with, and room for those that wait for a slower one. */
const AHEAD = 4;

/**
 * Threads that judge the blocks of an archive. What each block comes to is joined in the order of the archive, so that
 * any number of threads comes to the same bytes as one.
 */
export class ReplayThreads {
  private readonly stopped = new SharedArrayBuffer(4);
  private readonly threads: readonly ReplayThread[];
  /** The one that joins, beside judging as the others do. */
  private readonly keeper: ReplayThread;
  /** Whether something before what comes now was left out: nothing more can be joined. */
  private isCut = false;

  /** Starts so many, at least one. */
  constructor(script: URL, task: Omit<ReplayTask, 'stop'>, count: number) {
    const start = (checkpoint: string | null): ReplayThread =>
      new ReplayThread(script, { ...task, checkpoint, stop: this.stopped });
    this.keeper = start(task.checkpoint);
    this.threads = [this.keeper, ...Array.from({ length: count - 1 }, () => start(null))];
  }

  /** A process that ends does not wait for them. */
  unref(): void {
    for (const thread of this.threads) thread.unref();
  }

  /** Assessments judged, joined or not. */
  get judged(): number {
    return this.threads.reduce((sum, { judged }) => sum + judged, 0);
  }

  get isStopped(): boolean {
    return Atomics.load(new Int32Array(this.stopped), 0) !== 0;
  }

  /** Asks them to leave off after the assessments at hand; at once where none has begun with any. */
  stop(): void {
    Atomics.store(new Int32Array(this.stopped), 0, 1);
    if (!this.threads.some(({ hasBegun }) => hasBegun)) void this.end();
  }

  /**
   * Judges blocks in turn until they end or it is stopped; `joined` is told what came of each, in order, and awaited
   * before the next. Rejects as `blocks` or `joined` do, after all before it was joined.
   */
  async judge<B extends Block>(
    blocks: AsyncIterable<B>,
    joined: (block: B, found: Judged) => Promise<void> | void,
  ): Promise<void> {
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    try {
      for await (const block of blocks) {
        if (this.isStopped) break;
        const [before, judged] = [last, this.leastBusy().judge(block)];
        // Of several that fail the first in order counts, which is awaited first.
        judged.catch(() => {});
        last = before.then(async () => this.join(block, await judged, joined));
        last.catch(() => {});
        underWay.push(last);
        if (underWay.length >= AHEAD * this.threads.length) await underWay.shift();
      }
    } catch (error) {
      await last;
      throw error;
    }
    await last;
  }

  /** What was joined, as the text of a checkpoint or of the report. */
  text(what: 'checkpoint' | 'report'): Promise<string> {
    return this.keeper.text(what);
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private leastBusy(): ReplayThread {
    return this.threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
  }

  private async join<B extends Block>(
    block: B,
    found: Judged,
    joined: (block: B, found: Judged) => Promise<void> | void,
  ): Promise<void> {
    if (this.isCut) return;
    this.isCut = found.judged < block.ends.length;
    await this.keeper.join(found.counted);
    await joined(block, found);
  }
}
