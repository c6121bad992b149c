// `npm run test:hard`: the long forms of the storage's checks, alone and in sequence. They take about half an hour.
import { runsNode } from './shell.mjs';

/** The exit code of the long forms: 500 kills, 10,000 flipped bytes, cuts at every length, 8 × 500 edits. `args` go to vitest. */
export function hard(args) {
  const options = ['run', '--project=node', '--no-file-parallelism', '--reporter=verbose'];
  const ended = runsNode('node_modules/vitest/vitest.mjs', [...options, 'test/crash', 'test/server/storage', ...args], {
    stdio: ['ignore', 1, 2],
    env: { BIAOCHI_HARD: '1' },
  });
  return ended ? 0 : 1;
}
