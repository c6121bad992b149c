import { parentPort, workerData } from 'node:worker_threads';
import { type DigestedRuleset, ReplayRun, type ReplayScope, type SavedRun } from '@biaochi/engine';
import { utf8Of } from '../storage/readText.js';
import { type Block, entriesIn } from './blocks.js';

/** What a thread is started with. */
export interface ReplayTask {
  readonly from: DigestedRuleset;
  readonly to: DigestedRuleset;
  readonly scope: ReplayScope;
  /** The text of a checkpoint to go on from; null begins. */
  readonly checkpoint: string | null;
  /** One 32-bit number; anything but 0 asks the thread to leave off after the assessment at hand. */
  readonly stop: SharedArrayBuffer;
}

/** What a thread is asked: to judge a block, to join what the next block came to with those before it, or to give what was joined. */
export type ReplayAsk = { readonly block: Block } | { readonly join: string } | 'checkpoint' | 'report';

/**
 * What came of a block: how many entries were judged from its first on, what was counted as text, and whether the
 * next entry could not be read.
 */
export interface Judged {
  readonly judged: number;
  readonly counted: string;
  readonly refused: boolean;
}

/** What a thread says: how many more assessments are judged, what came of a block, that it joined, or a text it was asked for. */
export type ReplayAnswer = { readonly more: number } | Judged | 'joined' | { readonly text: string };

/** Assessments between two words of how far it has come. */
const BATCH = 25;

const { from, to, scope, checkpoint, stop } = workerData as ReplayTask;
const asked = new Int32Array(stop);
const saved = checkpoint === null ? undefined : (JSON.parse(checkpoint) as SavedRun);
const run = new ReplayRun(from, to, scope, saved);
const say = (answer: ReplayAnswer): void => parentPort!.postMessage(answer);

function judge(block: Block): Judged {
  const part = run.part();
  let [judged, told, refused] = [0, 0, false];
  for (const bytes of entriesIn(block)) {
    if (Atomics.load(asked, 0) !== 0) break;
    // What is wrong with one that does not read is told by who knows where it stood.
    refused = !part.addEntry(bytes, utf8Of);
    if (refused) break;
    judged++;
    if (judged - told < BATCH) continue;
    say({ more: judged - told });
    told = judged;
  }
  say({ more: judged - told });
  return { judged, counted: JSON.stringify(part.saved()), refused };
}

parentPort!.on('message', (ask: ReplayAsk) => {
  if (ask === 'checkpoint') say({ text: JSON.stringify(run.saved()) });
  else if (ask === 'report') say({ text: JSON.stringify(run.report()) });
  else if ('block' in ask) say(judge(ask.block));
  else {
    run.join(JSON.parse(ask.join) as SavedRun);
    say('joined');
  }
});
