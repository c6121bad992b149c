import { Worker } from 'node:worker_threads';
import type { ReplayAnswer, ReplayAsk, ReplayTask } from './replayWorker.js';

/** Where a replay gets its parts, counted from 0, and how many assessments each but the last has. */
export interface PartSource {
  readonly count: number;
  readonly size: number;
  readonly part: (index: number) => Promise<Buffer>;
}

/** What became of a run: the report, or the text of a checkpoint where it was asked to leave off; null where nothing was done. */
export type RunEnd = { readonly report: string } | { readonly checkpoint: string | null };

/** The thread was ended while it was still finding out what to judge. */
class EndedEarly extends Error {}

/** One run of a replay in a thread of its own, from where it was left off to its end or until it is asked to stop. */
export class ReplayJob {
  /** Assessments that are done. */
  done: number;
  /** Whether the thread has said anything: before, it works out the groups of changes, which for far-apart rulesets takes long. */
  private hasBegun = false;
  private readonly stopped = new SharedArrayBuffer(4);
  private readonly worker: Worker;

  constructor(
    script: URL,
    task: Omit<ReplayTask, 'stop'>,
    private readonly source: PartSource,
    done: number,
  ) {
    this.done = done;
    const workerData: ReplayTask = { ...task, stop: this.stopped };
    this.worker = new Worker(script, { workerData });
    // A server that ends does not wait for a replay: it goes on from its last checkpoint.
    this.worker.unref();
  }

  /** Asks it to leave off after the assessment at hand; at once where it has not begun with any. */
  stop(): void {
    Atomics.store(new Int32Array(this.stopped), 0, 1);
    if (!this.hasBegun) void this.worker.terminate();
  }

  /** Runs; `keep` is given a checkpoint now and then, and awaited. */
  async run(keep: (checkpoint: string, done: number) => Promise<void>): Promise<RunEnd> {
    try {
      let kept = this.done;
      while (this.done < this.source.count) {
        await this.nextPart();
        if (this.isStopped()) return { checkpoint: await this.text('checkpoint') };
        // Ever farther apart: what is written over a whole replay stays in proportion to it.
        if (this.done < this.source.count && this.done - kept >= Math.max(2000, kept / 4)) {
          kept = this.done;
          await keep(await this.text('checkpoint'), kept);
        }
      }
      return { report: await this.text('report') };
    } catch (error) {
      if (error instanceof EndedEarly) return { checkpoint: null };
      throw error;
    } finally {
      await this.worker.terminate();
    }
  }

  private isStopped(): boolean {
    return Atomics.load(new Int32Array(this.stopped), 0) !== 0 && this.done < this.source.count;
  }

  private async nextPart(): Promise<void> {
    const { size, part } = this.source;
    const start = this.done - (this.done % size);
    const bytes = new Uint8Array(await part(start / size));
    await this.asking({ part: bytes, skip: this.done - start }, (answer) => {
      if ('lines' in answer) this.done = start + answer.lines;
      if (!('left' in answer)) return undefined;
      this.done = start + answer.left;
      return true;
    });
  }

  private text(what: 'checkpoint' | 'report'): Promise<string> {
    return this.asking(what, (answer) => ('text' in answer ? answer.text : undefined));
  }

  /** Asks the worker something and waits for what settles it; rejects where the worker fails or ends. */
  private asking<T>(ask: ReplayAsk, settle: (answer: ReplayAnswer) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const heard = (answer: ReplayAnswer): void => {
        this.hasBegun = true;
        const settled = settle(answer);
        if (settled === undefined) return;
        this.worker.off('message', heard);
        this.worker.off('error', reject);
        this.worker.off('exit', ended);
        resolve(settled);
      };
      const ended = (): void => reject(new EndedEarly());
      this.worker.on('message', heard);
      this.worker.on('error', reject);
      this.worker.on('exit', ended);
      this.worker.postMessage(ask);
    });
  }
}
