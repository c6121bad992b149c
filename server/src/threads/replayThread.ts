import { Worker } from 'node:worker_threads';
import type { Block } from './blocks.js';
import type { Judged, ReplayAnswer, ReplayAsk, ReplayTask } from './replayWorker.js';

/** The thread was ended while something was asked of it. */
export class EndedEarly extends Error {}

type Settled = Exclude<ReplayAnswer, { readonly more: number }>;

interface Question {
  readonly resolve: (answer: Settled) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread that judges; what it is asked it answers in turn. */
export class ReplayThread {
  /** Assessments judged. */
  judged = 0;
  /** Whether it has said anything: before, it works out the groups of changes, which for far-apart rulesets takes long. */
  hasBegun = false;
  private readonly open: Question[] = [];
  private failure: unknown = null;
  private readonly worker: Worker;

  constructor(script: URL, task: ReplayTask) {
    this.worker = new Worker(script, { workerData: task });
    this.worker.on('message', (answer: ReplayAnswer) => {
      this.hasBegun = true;
      if (typeof answer === 'object' && 'more' in answer) this.judged += answer.more;
      else this.open.shift()?.resolve(answer);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new EndedEarly()));
  }

  /** How much it still has to do, in things asked. */
  get waiting(): number {
    return this.open.length;
  }

  /** A process that ends does not wait for it. */
  unref(): void {
    this.worker.unref();
  }

  async judge({ bytes, ends }: Block): Promise<Judged> {
    return (await this.ask({ block: { bytes, ends } })) as Judged;
  }

  async join(counted: string): Promise<void> {
    await this.ask({ join: counted });
  }

  async text(what: 'checkpoint' | 'report'): Promise<string> {
    return ((await this.ask(what)) as { text: string }).text;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(ask: ReplayAsk): Promise<Settled> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) {
        reject(this.failure);
        return;
      }
      this.open.push({ resolve, reject });
      this.worker.postMessage(ask);
    });
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    for (const { reject } of this.open.splice(0)) reject(error);
  }
}
