// Where Chromium is; on a bare machine with apt and root it is installed.
import fs from 'node:fs';
import path from 'node:path';
import { runs, say } from './shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function found() {
  if (process.env.CHROMIUM) return fs.existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...places, ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))];
  return candidates.find((candidate) => fs.existsSync(candidate)) ?? null;
}

function installed() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return false;
  say('没有找到 Chromium，正在用 apt-get 安装……', 'No Chromium was found; installing it with apt-get…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const get = (...args) => runs('/usr/bin/apt-get', [...args, '-qq'], { env });
  return get('update') && get('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** The path of a Chromium to test with, installed if need be; null, with the remedy said, when there is none. */
export function browser() {
  const path = found() ?? (!process.env.CHROMIUM && installed() ? found() : null);
  if (path) return path;
  const seen = process.env.CHROMIUM ? `CHROMIUM=${process.env.CHROMIUM}` : 'PATH';
  say(
    `没有找到 Chromium（查过 ${seen}），浏览器测试无法运行。请安装 Chromium 或 Chrome（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM 指明其路径。`,
    `No Chromium was found (looked at ${seen}), so the browser story cannot run. Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk), or name its path in the environment variable CHROMIUM.`,
  );
  return null;
}
