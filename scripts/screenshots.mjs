// Takes the pictures of the README from the built studio: node scripts/screenshots.mjs (after npm run build).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browser as chromiumPath } from './run/browser.mjs';
import { at, root, say } from './run/shell.mjs';

const MOST_BYTES = 300 * 1024;
const standard = '/standards/t-sgipa-027';

/** Each picture: where, in which language, how wide, what makes it ready, and what is done before it is taken. */
const pictures = [
  { name: 'home-zh', path: '/', ready: 'a[href^="/standards/t-sgipa-027"]' },
  { name: 'table-zh', path: `${standard}/table`, ready: '[role=treegrid] [role=row]' },
  {
    name: 'canvas-zh',
    width: 1488,
    path: `${standard}/canvas`,
    ready: '[data-ready=true] [data-node=ladder]',
    act: async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: /S06/ }).click();
      await page.locator('[data-lit=lost]').nth(1).waitFor({ state: 'attached' });
    },
  },
  {
    name: 'bench-zh',
    path: `${standard}/bench`,
    ready: '[role=tree]',
    act: async (page) => {
      await page.locator('[data-fixture="s04-just-below-70"]').click();
      await page.locator('[data-grade="not-qualified"]').waitFor();
    },
  },
  {
    name: 'bench-en',
    language: 'en',
    path: `${standard}/bench`,
    ready: '[role=tree]',
    act: async (page) => {
      await page.locator('[data-fixture="s03-exactly-70"]').click();
      await page.locator('[data-grade="green-low-carbon"]').waitFor();
    },
  },
];

/** The server of the built studio on a free port, once it says where it listens. */
function serve() {
  const child = spawn(process.execPath, [at('server/dist/main.js')], {
    cwd: root,
    // An empty data folder: the pictures show nobody's accounts.
    env: { ...process.env, PORT: '0', BIAOCHI_DATA: fs.mkdtempSync(path.join(os.tmpdir(), 'biaochi-pictures-')) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    child.stdout.on('data', (chunk) => {
      const url = /running, open (http:\/\/[\d.:]+)/.exec(String(chunk))?.[1];
      if (url) resolve({ url, child });
    });
  });
}

async function take(launched, url, { name, path, ready, language = 'zh', width = 1344, act }) {
  const context = await launched.newContext({
    baseURL: url,
    viewport: { width, height: Math.round(width * 0.58) },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((kept) => localStorage.setItem('biaochi.language', kept), language);
  const page = await context.newPage();
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const file = at('docs/images', `${name}.png`);
  // The canvas's dots compress badly and say nothing.
  const style = '.react-flow__background pattern { display: none }';
  const picture = await page.screenshot({ animations: 'disabled', style });
  if (picture.length > MOST_BYTES)
    throw new Error(`${name}.png takes ${picture.length} bytes, more than ${MOST_BYTES}.`);
  fs.mkdirSync(at('docs/images'), { recursive: true });
  fs.writeFileSync(file, picture);
  say(`已写 ${file}`, `Wrote ${file}`);
  await context.close();
}

const executablePath = chromiumPath();
if (!executablePath) process.exit(1);
const launched = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let server = null;
try {
  server = await serve();
  for (const picture of pictures) await take(launched, server.url, picture);
} finally {
  server?.child.removeAllListeners('exit');
  server?.child.kill('SIGTERM');
  await launched.close();
}
