import { Worker } from 'node:worker_threads';
import { afterAll, expect } from 'vitest';

/** Longer than any test file takes on a slow machine; the long forms of the storage's checks take half an hour. */
const MINUTES = process.env['BIAOCHI_HARD'] ? 120 : 25;

/**
 * The runner's own limits never come where code runs in circles without a pause: its process would stand for ever,
 * and the whole run with it. A thread beside it says which file it was and ends the process; the runner counts a
 * failure and goes on.
 */
const watch = new Worker(
  `const { workerData: { file, minutes } } = require('node:worker_threads');
   setTimeout(() => {
     require('node:fs').writeSync(2, '\\n✗ ' + file + ': not ended after ' + minutes + ' minutes\\n');
     process.kill(process.pid, 'SIGKILL');
   }, minutes * 60_000);`,
  { eval: true, workerData: { file: expect.getState().testPath, minutes: MINUTES } },
);
watch.unref();
afterAll(async () => {
  await watch.terminate();
});
