import { type DigestedRuleset, ReplayRun, type ReplayScope } from '@biaochi/engine';
import type { Replay } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';
import { type Block, inBlocks, packed, ReplayThreads, threadsFor, WORTH_THREADS } from '../threads/index.js';
import { type ArchiveEntry, caseIn, entriesOf, utf8Of } from '../storage/index.js';

/** What is replayed. */
interface Task {
  readonly from: DigestedRuleset;
  readonly to: DigestedRuleset;
  readonly scope: ReplayScope;
}

/**
 * The built script of threads, how many are wanted (by the size of the archives where nothing is said), and how many
 * entries one is given at a time.
 */
interface Means {
  readonly script: URL | undefined;
  readonly threads: number | undefined;
  readonly inBlock?: number;
}

/** An archive, as it was named, with what is wrong in it. */
export class UnreadableArchive extends Error {
  constructor(
    readonly archive: string,
    readonly fault: Fault,
  ) {
    super(fault.message);
  }
}

/** An entry with the archive that it was found in. */
interface Found extends ArchiveEntry {
  readonly archive: string;
}

/** The report of archives taken one after the other; throws UnreadableArchive with the first entry that does not read. */
export async function replayed(
  archives: readonly string[],
  task: Task,
  { script, threads, inBlock }: Means,
): Promise<Replay> {
  const { lists, atLeast } = await ahead(inBlocks(entriesIn(archives), inBlock));
  const wanted = Math.max(1, threads ?? threadsFor(atLeast));
  return wanted === 1 || !script ? inThisThread(lists, task) : inThreads(lists, task, script, wanted);
}

async function* entriesIn(archives: readonly string[]): AsyncGenerator<Found> {
  for (const archive of archives) {
    try {
      for await (const entry of entriesOf(archive)) yield { ...entry, archive };
    } catch (error) {
      throw error instanceof Fault ? new UnreadableArchive(archive, error) : error;
    }
  }
}

/** As many bytes of entries are kept to see how many there are; more of them are worth threads in any case. */
const MOST_AHEAD = 1 << 26;

/** Lists of entries, of which enough were read to tell how many threads they are worth: that of `atLeast` so many. */
async function ahead(lists: AsyncGenerator<readonly Found[]>) {
  const read: (readonly Found[])[] = [];
  let [count, size, isLast, failure] = [0, 0, false, null as unknown];
  while (count <= WORTH_THREADS && size <= MOST_AHEAD && !isLast) {
    // What comes before an error is judged before that is told.
    const next = await lists.next().catch((error: unknown) => {
      failure = error;
      return { done: true } as const;
    });
    if (next.done) isLast = true;
    else {
      read.push(next.value);
      count += next.value.length;
      size += next.value.reduce((sum, { bytes }) => sum + bytes.length, 0);
    }
  }
  const all = async function* () {
    for (let list = read.shift(); list; list = read.shift()) yield list;
    if (failure !== null) throw failure;
    yield* lists;
  };
  return { lists: all(), atLeast: size > MOST_AHEAD ? Infinity : count };
}

function read(entry: Found): ReturnType<typeof caseIn> {
  try {
    return caseIn(entry);
  } catch (error) {
    throw error instanceof Fault ? new UnreadableArchive(entry.archive, error) : error;
  }
}

async function inThisThread(lists: AsyncIterable<readonly Found[]>, { from, to, scope }: Task): Promise<Replay> {
  const run = new ReplayRun(from, to, scope);
  for await (const list of lists) {
    for (const entry of list) {
      // It says itself, at its place, why it does not read.
      if (!run.addEntry(entry.bytes, utf8Of)) read(entry);
    }
  }
  return run.report();
}

async function inThreads(
  lists: AsyncIterable<readonly Found[]>,
  task: Task,
  script: URL,
  count: number,
): Promise<Replay> {
  const threads = new ReplayThreads(script, { ...task, checkpoint: null }, count);
  const blocks = async function* (): AsyncGenerator<Block & { readonly entries: readonly Found[] }> {
    for await (const entries of lists) yield { ...packed(entries.map(({ bytes }) => bytes)), entries };
  };
  try {
    await threads.judge(blocks(), ({ entries }, { judged, refused }) => {
      // It says itself, at its place, why it does not read.
      if (refused) read(entries[judged]!);
    });
    return JSON.parse(await threads.text('report')) as Replay;
  } finally {
    await threads.end();
  }
}
