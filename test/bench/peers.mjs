// The peers stand in a package of their own, which is installed the first time it is asked for.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/** The other engines that the bench knows, name to function as in engines.mjs. */
export async function loadPeers() {
  if (!fs.existsSync(`${folder}node_modules`)) {
    console.error('正在安装用来对比的引擎…\nInstalling the engines to compare with …');
    // The lock names an engine for each machine, which `npm ci` wants to find there at once.
    const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'ignore',
    });
    if (status !== 0) {
      console.error(`没有装上，只测自己的引擎。\nThey could not be installed: only our own are measured.`);
      return {};
    }
  }
  return (await import('./peers/index.mjs')).peers;
}
