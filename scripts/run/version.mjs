// The oldest Node that everything here runs on; the same as "engines" in package.json.
import { stop } from './shell.mjs';

const needed = [20, 19];

/** Ends the process with a remedy when this Node is too old. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  stop(
    `需要 Node.js ${needed.join('.')} 或更新的版本，现在是 ${version}。请到 https://nodejs.org 安装新版后再运行。`,
    `Node.js ${needed.join('.')} or newer is needed; this is ${version}. Install a newer one from https://nodejs.org and run again.`,
  );
}
