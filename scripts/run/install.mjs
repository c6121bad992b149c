// Packages as package-lock.json says, installed only when they differ from what is there.
import fs from 'node:fs';
import { fingerprint, stamp, stamped } from './fingerprint.mjs';
import { at, runs, say, since, stop } from './shell.mjs';

const readPackages = (file) => {
  try {
    return JSON.parse(fs.readFileSync(at(file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Whether npm's own record of node_modules has every locked package in its locked version (somebody ran `npm ci` already). */
function installedAsLocked() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.link) return true;
    const there = installed[place];
    return there ? there.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

/** Brings node_modules in line with package-lock.json; a no-op when it is already. */
export function install() {
  const lock = fingerprint(['package-lock.json']);
  if (stamped('lock') === lock) return;
  if (!installedAsLocked()) {
    say(
      '正在安装依赖（npm ci），首次约需一分钟……',
      'Installing packages (npm ci); the first time takes about a minute…',
    );
    const start = performance.now();
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const npm = process.env.npm_execpath;
    // npm on Windows is a .cmd file, which only a shell can start; npm_execpath avoids both under `npm start`.
    const done = npm
      ? runs(process.execPath, [npm, ...args])
      : process.platform === 'win32'
        ? runs('cmd', ['/c', 'npm', ...args])
        : runs('npm', args);
    if (!done) {
      stop(
        '依赖没有装好。请看上面的说明；多半是连不上 npm 的源，可用 npm config set registry 换一个，再运行一次。',
        'The packages were not installed. See above; most often the npm registry cannot be reached: choose another with npm config set registry, and run again.',
      );
    }
    say(`依赖已装好，用时 ${since(start)} 秒。`, `Packages installed in ${since(start)} s.`);
  }
  stamp('lock', lock);
}
