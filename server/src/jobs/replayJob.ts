import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Block, EndedEarly, type Judged, packed, ReplayThreads, type ReplayTask } from '../threads/index.js';

/** Where a replay gets its parts, counted from 0: gzipped lines, so many assessments in each but the last. */
export interface PartSource {
  readonly count: number;
  readonly size: number;
  readonly part: (index: number) => Promise<Buffer>;
}

/** What became of a run: the report, or the text of a checkpoint where it was asked to leave off; null where nothing was done. */
export type RunEnd = { readonly report: string } | { readonly checkpoint: string | null };

const unzipped = promisify(gunzip);

const LINE_END = 10;

/** The lines of a text as ranges of its bytes. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}

/** One run of a replay in threads of its own, from where it was left off to its end or until it is asked to stop. */
export class ReplayJob {
  private readonly threads: ReplayThreads;
  private joined: number;

  constructor(
    script: URL,
    task: Omit<ReplayTask, 'stop'>,
    private readonly source: PartSource,
    private readonly start: number,
    threads: number,
  ) {
    this.joined = start;
    this.threads = new ReplayThreads(script, task, threads);
    // A server that ends does not wait for a replay: it goes on from its last checkpoint.
    this.threads.unref();
  }

  /** Assessments that are judged; while it runs some of them would be judged again after a pause. */
  get judged(): number {
    return this.start + this.threads.judged;
  }

  /** Assessments that a checkpoint or report holds. */
  get done(): number {
    return this.joined;
  }

  /** Asks it to leave off after the assessments at hand; at once where it has not begun with any. */
  stop(): void {
    this.threads.stop();
  }

  /** Runs; `keep` is given a checkpoint now and then, and awaited. */
  async run(keep: (checkpoint: string, done: number) => Promise<void>): Promise<RunEnd> {
    const { threads, source } = this;
    try {
      let kept = this.joined;
      await threads.judge(this.blocks(), async (_, { judged, refused }: Judged) => {
        // What was stored was read then; were it not to read now, the replay would not be one of the whole archive.
        if (refused) throw new Error(`assessment ${this.joined + judged + 1} of a stored archive does not read`);
        this.joined += judged;
        // Ever farther apart: what is written over a whole replay stays in proportion to it.
        const isDue = this.joined < source.count && this.joined - kept >= Math.max(2000, kept / 4);
        if (!isDue || threads.isStopped) return;
        kept = this.joined;
        await keep(await threads.text('checkpoint'), kept);
      });
      return this.joined < source.count
        ? { checkpoint: await threads.text('checkpoint') }
        : { report: await threads.text('report') };
    } catch (error) {
      if (error instanceof EndedEarly) return { checkpoint: null };
      throw error;
    } finally {
      await threads.end();
    }
  }

  private async *blocks(): AsyncGenerator<Block> {
    const { size, part, count } = this.source;
    for (let at = this.start; at < count; at = at - (at % size) + size) {
      const lines = linesOf(await unzipped(await part(Math.floor(at / size))));
      yield packed(lines.slice(at % size));
    }
  }
}
