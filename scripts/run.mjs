// One door for every command of package.json. It needs nothing but Node: what is missing is installed and built first.
import { pathToFileURL } from 'node:url';
import { build } from './run/build.mjs';
import { hard } from './run/hard.mjs';
import { install } from './run/install.mjs';
import { at, root, runsNode, stop } from './run/shell.mjs';
import { test } from './run/test.mjs';
import { requireNode } from './run/version.mjs';

const [mode, ...args] = process.argv.slice(2);

const built = () => {
  if (!build()) process.exit(1);
};

const modes = {
  /** Serves the studio; the server runs in this very process, so that a signal to it reaches the server. */
  start: async () => {
    built();
    await import(pathToFileURL(at('server/dist/main.js')).href);
  },
  test: () => {
    process.exitCode = test(args);
  },
  /** The long forms of the checks that storage loses nothing. */
  hard: () => {
    built();
    process.exitCode = hard(args);
  },
  build: built,
  bench: () => {
    built();
    process.exitCode = runsNode('test/bench/main.mjs', ['--peers', ...args], { stdio: 'inherit' }) ? 0 : 1;
  },
  /** The studio in a real Chromium. */
  'bench-studio': () => {
    built();
    process.exitCode = runsNode('test/bench/studio.mjs', args, { stdio: 'inherit' }) ? 0 : 1;
  },
  /** The pictures of the documents, taken anew by the test that takes them at every run. */
  pictures: () => {
    built();
    process.env.BIAOCHI_PICTURES = '1';
    const ran = runsNode(
      'node_modules/vitest/vitest.mjs',
      ['run', '--project', 'browser', 'test/e2e/pictures.test.ts'],
      { stdio: 'inherit' },
    );
    process.exitCode = ran ? 0 : 1;
  },
  /** Installs and builds and does no more, for images and caches. */
  setup: built,
};

requireNode();
process.chdir(root);
if (!modes[mode]) {
  const known = Object.keys(modes).join(' | ');
  stop(`用法：node scripts/run.mjs ${known}`, `Usage: node scripts/run.mjs ${known}`);
}
install();
await modes[mode]();
