// The command line's shell: the only file of it that sees the process.
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fault } from '../faults/index.js';
import { shippedRulesets } from '../storage/index.js';
import { createProgram } from './program.js';
import { createStyle } from './text/style.js';

const folder = fileURLToPath(new URL('../../../rulesets', import.meta.url));
const { BIAOCHI_DATA, NO_COLOR, FORCE_COLOR, TERM } = process.env;
const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
const possible = process.stdout.isTTY && TERM !== 'dumb';

// A reader that stops early, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const program = createProgram(
  version,
  {
    store: shippedRulesets(folder),
    data: BIAOCHI_DATA ?? fileURLToPath(new URL('../../../data', import.meta.url)),
    replayScript: new URL('../threads/replayWorker.js', import.meta.url),
    print: (text) => process.stdout.write(`${text}\n`),
    style: createStyle(!NO_COLOR && (wanted || possible)),
  },
  (code) => {
    process.exitCode = code;
  },
);

// A mistake in the arguments is 2, as 1 says something about the rulesets.
program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
const inherit = (parent: Command): void => {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent));
};
inherit(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(`${error.texts.zh}\n${error.texts.en}`);
  process.exitCode = 2;
}
