// Takes the pictures of the README from the built studio: node scripts/screenshots.mjs (after npm run build).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browser as chromiumPath } from './run/browser.mjs';
import { at, root, say } from './run/shell.mjs';

/** How long a page may take, in milliseconds; slow machines are waited for. */
const PATIENCE = 120_000;
const MOST_BYTES = 400 * 1024;
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

/** The pictures of the authoring loop, in one language, for someone signed in to the places that were prepared. */
const authoring = (language, { draft, begun, issued }) => {
  const path = `/drafts/${draft}/table`;
  const ready = '[role=treegrid] [role=row][data-row]';
  const openRow = async (page, code) => {
    await page.locator(`[data-row="${code}"] [data-column="requirement"]`).click();
    await page.getByRole('complementary', { name: /^(详情|Inspector|Details)$/ }).waitFor();
  };
  const saved = (page) => page.locator('[data-save=saved]').waitFor();
  return [
    { name: 'draft', path, ready, act: saved },
    {
      name: 'levels',
      // Wide enough for the inspector beside the table.
      width: 1488,
      path,
      ready,
      act: async (page) => {
        await openRow(page, '21');
        await page.getByRole('slider').first().scrollIntoViewIfNeeded();
        await saved(page);
      },
    },
    {
      name: 'publish',
      path,
      ready,
      act: async (page) => {
        await page.getByRole('button', { name: /^(发布…|Publish…)$/ }).click();
        await page.locator('[role=dialog] section[aria-busy=false] h3').first().waitFor();
      },
    },
    { name: 'form', path: `/assessments/${begun}`, ready: 'main [data-item]' },
    { name: 'report', path: `/assessments/${issued}/result`, ready: 'main tr[data-item]' },
  ].map((picture) => ({ ...picture, name: `${picture.name}-${language}`, language }));
};

/** The server of the built studio on a free port, once it says where it listens. */
function serve() {
  const child = spawn(process.execPath, [at('server/dist/main.js')], {
    cwd: root,
    // An empty data folder: what the pictures show is prepared here.
    env: { ...process.env, PORT: '0', BIAOCHI_DATA: fs.mkdtempSync(path.join(os.tmpdir(), 'biaochi-pictures-')) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const url = /running, open (http:\/\/[\d.:]+)/.exec(said)?.[1];
      if (url) resolve({ url, child, token: /\/setup#([\w-]+)/.exec(said)?.[1] });
    });
  });
}

const readJson = (path) => JSON.parse(fs.readFileSync(at(path), 'utf8'));

/** What the API answers to a session; throws what it refuses. */
async function ask(request, method, path, data, revision) {
  const response = await request.fetch(path, {
    method,
    ...(data !== undefined && { data }),
    headers: { 'sec-fetch-site': 'same-origin', ...(revision !== undefined && { 'if-match': `"${revision}"` }) },
  });
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  return response.json();
}

/** Sets an installation up, with the next version of the first standard in work, an assessment begun and one issued; answers the session's cookies too. */
async function prepare(launched, url, token) {
  const context = await launched.newContext({ baseURL: url, locale: 'zh-CN', viewport: { width: 1344, height: 780 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`/setup#${token}`);
  const password = '一句自己记得住的很长的一段话';
  await page.getByLabel('姓名').fill('周敏');
  await page.getByLabel('账号').fill('zhoumin');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再写一次密码').fill(password);
  await page.getByRole('button', { name: '建立账号并登录' }).click();
  await page.getByRole('button', { name: /修订已有标准/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '要修订的标准' }).click();
  await page.keyboard.type('t-sgipa-027');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '开始起草' }).click();
  await page.waitForURL(/\/drafts\/[^/]+\/table$/);
  const draft = /\/drafts\/([^/]+)\//.exec(page.url())[1];
  // Three points are changed, so that fixtures move.
  for (const [code, points] of Object.entries({ 4: '3', 24: '4', 31: '8' })) {
    await page.locator(`[data-row="${code}"] [data-column="scoring"]`).click();
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
  }
  await page.locator('[data-save=saved]').waitFor();
  const { request } = context;
  const { digest } = await ask(request, 'GET', '/api/rulesets/t-sgipa-027');
  const { assessment } = readJson('rulesets/t-sgipa-027/fixtures/s03-exactly-70.json');
  const content = { ...assessment, ruleset: digest, enterprise: { name: '深圳样本制造有限公司' }, date: '2026-06-01' };
  const half = Object.entries(assessment.answers).filter(([code]) => !['21', '22', '29', '30'].includes(code));
  const begun = await ask(request, 'POST', '/api/assessments', {
    content: { ...content, answers: Object.fromEntries(half) },
  });
  const issued = await ask(request, 'POST', '/api/assessments', { content });
  await ask(request, 'POST', `/api/assessments/${issued.id}/issue`, undefined, issued.revision);
  const session = await context.storageState();
  await context.close();
  return { draft, begun: begun.id, issued: issued.id, cookies: session.cookies };
}

async function take(launched, url, { name, path, ready, language = 'zh', width = 1344, act, cookies = [] }) {
  const context = await launched.newContext({
    baseURL: url,
    storageState: { cookies, origins: [] },
    viewport: { width, height: Math.round(width * 0.58) },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
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
  const { url, token } = server;
  for (const picture of pictures) await take(launched, url, picture);
  const { cookies, ...places } = await prepare(launched, url, token);
  for (const picture of [...authoring('zh', places), ...authoring('en', places)]) {
    await take(launched, url, { ...picture, cookies });
  }
} finally {
  server?.child.removeAllListeners('exit');
  server?.child.kill('SIGTERM');
  await launched.close();
}
