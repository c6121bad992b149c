// Whole replays: from the lines of an .ndjson archive to the report under two rulesets, in one process and in threads.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { digest, ReplayRun } from '@biaochi/engine';
import { inBlocks, packed, ReplayThreads } from '../../server/dist/threads/index.js';
import { measure } from './measure.mjs';

const script = new URL('../../server/dist/threads/replayWorker.js', import.meta.url);
const memory = fileURLToPath(new URL('./memory.mjs', import.meta.url));
const scope = { attribute: false, sweep: false };

/** A ruleset whose best grade asks for a little more. */
function raised(ruleset) {
  const [best, ...others] = ruleset.grades;
  const bounds = best.bounds.map((bound) => ('atLeast' in bound ? { ...bound, atLeast: '85' } : bound));
  return { ...ruleset, version: '9.0.0', grades: [{ ...best, bounds }, ...others] };
}

/** A ruleset that gives one row in ten other points as well, so that nothing but facts and answers is shared. */
function reweighted(ruleset) {
  const indicators = ruleset.indicators.map((one, at) => {
    const { points } = one.scoring;
    return at % 10 === 4 && points !== undefined ? { ...one, scoring: { ...one.scoring, points: '4' } } : one;
  });
  return { ...raised(ruleset), indicators };
}

export const revisions = { raised, reweighted };

const named = (ruleset) => ({ ruleset, digest: digest(ruleset) });

/** So many threads, and how long they take for an assessment. */
function inThreads(from, to, lines, count) {
  const task = { from, to, scope, checkpoint: null };
  const judge = async (threads, rounds) => {
    const entries = (async function* () {
      for (let round = 0; round < rounds; round++) for (const bytes of lines) yield { bytes };
    })();
    const blocks = (async function* () {
      for await (const list of inBlocks(entries)) yield packed(list.map(({ bytes }) => bytes));
    })();
    await threads.judge(blocks, () => {});
  };
  return {
    start: () => new ReplayThreads(script, task, count),
    /** Judges the lines so often, and gives the time of each. */
    sample: async (threads, rounds) => {
      const start = process.hrtime.bigint();
      await judge(threads, rounds);
      return Number(process.hrtime.bigint() - start) / 1000 / rounds / lines.length;
    },
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * Microseconds per assessment of parsing its line, and of a whole replay of a revision in one process; in one thread and
 * in two as well where that is asked for.
 */
export async function replayTimes({ ruleset, assessments, revision = raised, threads = false }, milliseconds) {
  const [from, to] = [named(ruleset), named(revision(ruleset))];
  const inputs = assessments.map((assessment) => ({ assessment, text: JSON.stringify(assessment) }));
  const run = new ReplayRun(from, to, scope);
  // A replay takes the bytes of the file; those who parse get the text made ready.
  const bytes = new Map(inputs.map(({ text }) => [text, Buffer.from(text)]));
  const decode = (line) => line.toString('utf8');
  const times = await measure(
    {
      'JSON.parse': (_, text) => JSON.parse(text) && null,
      replay: (_, text) => {
        run.addEntry(bytes.get(text), decode);
        return null;
      },
    },
    inputs,
    milliseconds,
  );
  if (!threads) return times;
  const lines = inputs.map(({ text }) => Buffer.from(text));
  const rounds = Math.max(1, Math.ceil((milliseconds * 2000) / times.replay / lines.length));
  const found = {};
  const reports = [];
  for (const count of [1, 2]) {
    const { start, sample } = inThreads(from, to, lines, count);
    found[count] = { threads: start(), sample, samples: [] };
    await sample(found[count].threads, rounds);
  }
  // In turns, as the engines are.
  for (let turn = 0; turn < 5; turn++) {
    for (const one of Object.values(found)) one.samples.push(await one.sample(one.threads, rounds));
  }
  for (const { threads } of Object.values(found)) {
    reports.push(await threads.text('report'));
    await threads.end();
  }
  if (reports[0] !== reports[1]) throw new Error('bench: two threads come to another report than one');
  return { ...times, 'one thread': median(found[1].samples), 'two threads': median(found[2].samples) };
}

/** Megabytes that a process takes at most which replays so many assessments, one at a time; by how many. */
export function replayMemory({ ruleset, assessments }, counts) {
  const input = JSON.stringify([ruleset, raised(ruleset), assessments.map((one) => JSON.stringify(one))]);
  const taken = counts.map((count) => {
    const { replayed, reported } = JSON.parse(execFileSync(process.execPath, [memory, String(count)], { input }));
    const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
    return [String(count), { replayed: megabytes(replayed), reported: megabytes(reported) }];
  });
  return Object.fromEntries(taken);
}
