import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { Worksheet } from '@biaochi/engine';
import { Fault } from '../faults/index.js';
import { WORKBOOK_LIMITS } from './limits.js';
import type { Problem } from './problem.js';

/** What the process that reads a workbook says: its sheets, or what is wrong with it. */
export type WorkbookAnswer = { readonly sheets: readonly Worksheet[] } | { readonly problem: Problem };

async function answerOf(script: URL, bytes: Buffer): Promise<WorkbookAnswer> {
  const { memory, milliseconds } = WORKBOOK_LIMITS;
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, script.pathname], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  });
  // It may end before it has taken everything; its answer, or that there is none, says why.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  const [said, [code]] = await Promise.all([buffer(child.stdout), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw Fault.of('workbook-too-heavy', { memory, seconds: milliseconds / 1000 });
  return JSON.parse(said.toString('utf8')) as WorkbookAnswer;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * The sheets of a workbook, read by a process of its own with little memory and time, one workbook after another. Throws
 * the fault that says what is wrong with it.
 */
export async function readWorkbook(script: URL, bytes: Buffer): Promise<readonly Worksheet[]> {
  const answering = last.then(() => answerOf(script, bytes));
  last = answering.catch(() => {});
  const answer = await answering;
  if ('problem' in answer) throw Fault.of(answer.problem.code, answer.problem.params as never);
  return answer.sheets;
}
