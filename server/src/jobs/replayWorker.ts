import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { type DigestedRuleset, readPast, ReplayRun, type SavedRun } from '@biaochi/engine';

/** What a worker is started with. */
export interface ReplayTask {
  readonly from: DigestedRuleset;
  readonly to: DigestedRuleset;
  /** The text of a checkpoint to go on from; null begins. */
  readonly checkpoint: string | null;
  /** One 32-bit number; anything but 0 asks the worker to leave off after the assessment at hand. */
  readonly stop: SharedArrayBuffer;
}

/** What a worker is asked: to replay a part from one of its lines on, or to give what it has. */
export type ReplayAsk = { readonly part: Uint8Array; readonly skip: number } | 'checkpoint' | 'report';

/** What a worker says: how many lines of the part are done, that it left it, or a text it was asked for. */
export type ReplayAnswer = { readonly lines: number } | { readonly left: number } | { readonly text: string };

/** Lines between two words of how far it has come. */
const BATCH = 25;

const { from, to, checkpoint, stop } = workerData as ReplayTask;
const asked = new Int32Array(stop);
const saved = checkpoint === null ? undefined : (JSON.parse(checkpoint) as SavedRun);
const run = new ReplayRun(from, to, { attribute: true, sweep: true }, saved);
const say = (answer: ReplayAnswer): void => parentPort!.postMessage(answer);

function replayPart(part: Uint8Array, skip: number): void {
  const lines = gunzipSync(part).toString('utf8').split('\n');
  let done = skip;
  while (done < lines.length && Atomics.load(asked, 0) === 0) {
    const { past } = readPast(lines[done]!);
    // What was stored was read then; were it not to read now, the replay would not be one of the whole archive.
    if (!past) throw new Error(`line ${done + 1} of a stored part does not read`);
    run.add(past);
    done++;
    if (done % BATCH === 0) say({ lines: done });
  }
  say({ left: done });
}

parentPort!.on('message', (ask: ReplayAsk) => {
  if (ask === 'checkpoint') say({ text: JSON.stringify(run.saved()) });
  else if (ask === 'report') say({ text: JSON.stringify(run.report()) });
  else replayPart(ask.part, ask.skip);
});
