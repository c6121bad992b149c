// What the other files of this folder share: the project's root, messages in two languages, and child processes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Absolute path of a file of the project. */
export const at = (...parts) => path.resolve(root, ...parts);

/** Writes one message to standard error, Chinese first, so that standard output stays the command's own. */
export function say(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
}

/** Says why nothing more can be done and ends the process with a failure. */
export function stop(zh, en) {
  say(zh, en);
  process.exit(1);
}

/** Whether a command ended well; its output goes to standard error unless `stdio` says otherwise. */
export function runs(command, args, { env = {}, stdio = ['ignore', 2, 2] } = {}) {
  const child = spawnSync(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  if (child.error) say(`无法运行 ${command}：${child.error.message}`, `Cannot run ${command}: ${child.error.message}`);
  return child.status === 0;
}

/** Whether a Node script of the project, or of one of its packages, ended well. */
export const runsNode = (script, args = [], options = {}) => runs(process.execPath, [at(script), ...args], options);

/** Seconds since a moment of `performance.now()`, with one decimal. */
export const since = (start) => ((performance.now() - start) / 1000).toFixed(1);
