// `npm run bench:studio`: the built studio in a real Chromium. Milliseconds from a key to the picture that shows it, in
// drafts of several sizes with 50 fixtures; what the checks and the fixtures cost at each; what the first page weighs.
// Figures of one run on one machine, with its load; nothing is asserted.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assessor, check, digest, fixtureRunner } from '@biaochi/engine';
import { chromium } from 'playwright-core';
import { generatedAssessments, generatedRuleset } from './generated.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const argument = (name, otherwise) => {
  const found = process.argv.find((one) => one.startsWith(`--${name}=`));
  return found ? found.slice(name.length + 3) : otherwise;
};
const asJson = process.argv.includes('--json');
const keys = Number(argument('keys', '60'));
const chosen = argument('only', '').split(',').filter(Boolean);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIXTURES = 50;
const NODES = 1000;
const WAIT = 180_000;

const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

/** A draft that revises a shipped standard, with all of its fixtures. */
function shipped(id) {
  const ruleset = read(`rulesets/${id}/ruleset.json`);
  const folder = `rulesets/${id}/fixtures`;
  const fixtures = fs.readdirSync(path.join(root, folder)).map((name) => read(`${folder}/${name}`));
  const revises = { id, version: ruleset.version, digest: digest(ruleset) };
  return { format: 1, ruleset: { ...ruleset, version: '9.0.0' }, fixtures, suppressions: [], revises };
}

/** A draft of so many indicators with 50 fixtures, which expect what they come to. */
function generated(size) {
  const { example: _, ...ruleset } = generatedRuleset(size);
  const assess = assessor(ruleset);
  const fixtures = generatedAssessments(ruleset, FIXTURES).map((assessment, at) => {
    const { status, grade, possible } = assess(assessment).outcome;
    const number = String(at + 1).padStart(2, '0');
    return {
      ...{ format: 1, id: `s${number}-bench`, order: 10 * (at + 1), title: { zh: `样本${number}` } },
      ...{ assessment, expect: { outcome: { status, grade, possible } }, derivation: [] },
    };
  });
  return { format: 1, ruleset, fixtures, suppressions: [] };
}

const workloads = {
  't-sgipa-027': { make: () => shipped('t-sgipa-027'), row: '22' },
  'generated-100': { make: () => generated(100), row: 'i5' },
  'generated-1000': { make: () => generated(1000), row: 'i5' },
};

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)];
const rounded = (number) => Number(number.toPrecision(3));

/** Median milliseconds of the checks, and of so many fixtures, in a ruleset of which a title was just written. */
function costs({ ruleset, fixtures }, rounds = 7) {
  const times = { check: [], fixtures: [] };
  const many = Array.from({ length: FIXTURES }, (_, at) => fixtures[at % fixtures.length]);
  for (let round = 0; round < rounds; round++) {
    const [first, ...rest] = ruleset.indicators;
    const edited = { ...ruleset, indicators: [{ ...first, title: { zh: `改${round}` } }, ...rest] };
    const start = performance.now();
    check(edited);
    const checked = performance.now();
    const run = fixtureRunner(edited, assessor(edited));
    for (const fixture of many) run(fixture);
    times.check.push(checked - start);
    times.fixtures.push(performance.now() - checked);
  }
  return { check: rounded(quantile(times.check, 0.5)), run: rounded(quantile(times.fixtures, 0.5)) };
}

/** The built server on a data folder of its own: its address, the token of its set-up link, and what ends it. */
function startServer() {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'biaochi-bench-'));
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', BIAOCHI_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    child.once('exit', () => fs.rmSync(data, { recursive: true, force: true }));
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const url = /Biaochi is running, open (https?:\/\/[\d.:]+)/.exec(said)?.[1];
      if (url) resolve({ url, token: /\/setup#([\w-]+)/.exec(said)?.[1], stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${said}`)));
  });
}

/** What the API answers to the page. */
const ask = (page, method, where, body) =>
  page.evaluate(
    async ([how, at, what]) => {
      const response = await fetch(at, {
        method: how,
        ...(what && { headers: { 'content-type': 'application/json' }, body: what }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${how} ${at}: ${response.status} ${text.slice(0, 300)}`);
      return text === '' ? null : JSON.parse(text);
    },
    [method, where, body ? JSON.stringify(body) : null],
  );

/** Notes for each key how long it took until the frame after it was drawn. */
const watchKeys = () => {
  window.seen = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.seen.push(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    },
    true,
  );
};

/** Writes into the title of a row in the inspector; milliseconds from each key to its picture. */
async function typed(page, draft, row) {
  await page.goto(`/drafts/${draft}/table`);
  await page.getByRole('treegrid').waitFor({ timeout: WAIT });
  await page.locator(`[data-row="${row}"] [data-column="requirement"]`).click({ timeout: WAIT });
  const title = page.getByRole('complementary', { name: '详情' }).getByRole('textbox', { name: '名称' }).first();
  await title.click({ timeout: WAIT });
  await page.evaluate(watchKeys);
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press('abcdefghij'[at % 10]);
    await page.waitForFunction((count) => window.seen.length >= count, at + 1, { timeout: WAIT });
    // As fast as a person writes: what follows an edit in the background may still be at work when the next key comes.
    await page.waitForTimeout(120);
  }
  // The first keys meet code that has not been compiled yet.
  return (await page.evaluate(() => window.seen)).slice(Math.min(5, keys - 1));
}

/** A draft of so many groups with an indicator each: as many nodes on the canvas, and then some. */
function spread(size) {
  const { ruleset, ...draft } = generated(size);
  const groups = ruleset.indicators.map(({ code, order }) => ({ code: `g-${code}`, order, title: { zh: code } }));
  const indicators = ruleset.indicators.map((each) => ({ ...each, group: `g-${each.code}` }));
  return { ...draft, ruleset: { ...ruleset, id: 'spread', groups, indicators } };
}

/** Milliseconds until the canvas of a draft stands, until it stands unfolded, and the longest that the page did not answer. */
async function drawn(page, draft) {
  await page.addInitScript(() => {
    window.busy = [];
    const note = (entries) => window.busy.push(...entries.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
  });
  const settled = async (act) => {
    const start = performance.now();
    await act();
    await page.locator('[data-ready=true]').waitFor({ timeout: WAIT });
    const milliseconds = rounded(performance.now() - start);
    return { milliseconds, busy: Math.max(0, ...(await page.evaluate(() => window.busy.splice(0)))) };
  };
  const opened = await settled(() => page.goto(`/drafts/${draft}/canvas`));
  const unfolded = await settled(() => page.getByRole('button', { name: '全部展开', exact: true }).click());
  return { opened, unfolded };
}

/** Kilobytes that the browser fetches, compressed, for the first page of someone who comes for the first time. */
async function firstLoad(browser, url) {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/', { waitUntil: 'networkidle', timeout: WAIT });
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name }) => !name.includes('/api/'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  await context.close();
  return rounded(bytes / 1024);
}

const server = await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const report = { machine: { cpus: os.cpus().length, cpu: os.cpus()[0]?.model ?? '', load: [] }, drafts: {} };
try {
  const context = await browser.newContext({
    ...{ baseURL: server.url, locale: 'zh-CN', viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  await page.goto('/api/health');
  const person = { name: 'bench', displayName: '测速', password: 'a long enough password' };
  await ask(page, 'POST', '/api/setup', { token: server.token, ...person });
  report.machine.load.push(rounded(os.loadavg()[0]));
  for (const [name, { make, row }] of Object.entries(workloads)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const content = make();
    const { id } = await ask(page, 'POST', '/api/drafts', { content });
    const times = await typed(page, id, row);
    report.drafts[name] = {
      ...{ indicators: content.ruleset.indicators.length, fixtures: content.fixtures.length, keys: times.length },
      toScreen: { median: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)) },
      ...costs(content),
    };
    report.machine.load.push(rounded(os.loadavg()[0]));
  }
  if (chosen.length === 0 || chosen.includes('canvas')) {
    const { id } = await ask(page, 'POST', '/api/drafts', { content: spread(NODES) });
    report.canvas = { nodes: NODES, ...(await drawn(page, id)) };
    report.machine.load.push(rounded(os.loadavg()[0]));
  }
  report.firstLoadKilobytes = await firstLoad(browser, server.url);
} finally {
  await browser.close();
  server.stop();
}

if (asJson) console.log(JSON.stringify(report));
else {
  const { machine, drafts, canvas, firstLoadKilobytes } = report;
  console.log(`${machine.cpus} × ${machine.cpu}; load ${machine.load.join(', ')}`);
  console.log(`first load: ${firstLoadKilobytes} KiB compressed\n`);
  const columns = ['median ms', 'p95 ms', 'check ms', `${FIXTURES} fixtures ms`];
  console.log('edit to screen'.padEnd(20), ...columns.map((column) => column.padStart(15)));
  for (const [name, { toScreen, check: checks, run }] of Object.entries(drafts)) {
    const figures = [toScreen.median, toScreen.p95, checks, run];
    console.log(name.padEnd(20), ...figures.map((figure) => String(figure).padStart(15)));
  }
  if (canvas) {
    console.log(`\ncanvas of ${canvas.nodes} groups: ms until it stands, longest that the page did not answer`);
    for (const step of ['opened', 'unfolded'])
      console.log(step.padEnd(20), ...Object.values(canvas[step]).map((figure) => String(figure).padStart(15)));
  }
}
