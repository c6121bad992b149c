/**
 * The pictures of the documents: every view in both languages, as it is today. `npm run pictures` puts them into
 * docs/images; any other run keeps them aside, so that people may look at them.
 */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDesk } from './desk.js';
import { prepare, type Shown } from './pictures.js';
import { keepPicture } from './shots.js';
import { expectUntroubled, type Visitor } from './visitor.js';

const MOST_BYTES = 400 * 1024;

let visitor: Visitor;
let page: Page;
let at: Shown;
withDesk((desk) => ({ visitor, page } = desk));
beforeAll(async () => {
  at = await prepare(page);
});

/** A view: where, what is there once it can be seen, how wide it is shown, and what is done before. */
interface View {
  readonly path: () => string;
  readonly ready: string;
  readonly width?: number;
  readonly act?: () => Promise<unknown>;
}

const WIDE = 1488;
const table = '[role=treegrid] [role=row][data-row]';
const inDraft = (view: string) => () => `/drafts/${at.draft}/${view}`;
const fixture = (id: string) => page.locator(`[data-fixture="${id}"]`).first();

const views: Readonly<Record<string, View>> = {
  home: { path: () => '/', ready: 'a[href^="/standards/t-sgipa-027"]' },
  table: { path: () => '/standards/t-sgipa-027/table', ready: table },
  draft: { path: inDraft('table'), ready: table },
  levels: {
    path: inDraft('table'),
    ready: table,
    width: WIDE,
    act: async () => {
      await page.locator('[data-row="21"] [data-column="requirement"]').click();
      await page.getByRole('slider').first().scrollIntoViewIfNeeded();
    },
  },
  paste: {
    path: inDraft('table'),
    ready: table,
    act: async () => {
      await page.getByRole('button', { name: /^(粘贴表格|Paste a table)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  canvas: {
    path: () => '/standards/t-sgipa-027/canvas',
    ready: '[data-ready=true] [data-node=ladder]',
    width: WIDE,
    act: async () => {
      await page.getByRole('navigation').getByRole('button', { name: /S06/ }).click();
      await page.locator('[data-lit=lost]').nth(1).waitFor({ state: 'attached' });
    },
  },
  source: { path: inDraft('source'), ready: '.monaco-editor .view-line' },
  bench: {
    path: () => '/standards/t-sgipa-027/bench',
    ready: '[role=tree]',
    act: async () => {
      await fixture('s04-just-below-70').click();
      await page.locator('[data-grade="not-qualified"]').waitFor();
    },
  },
  whatif: {
    path: () => '/standards/t-sgipa-027/whatif',
    ready: '[data-distribution=past][data-moved]',
    width: WIDE,
    act: async () => {
      const threshold = page.getByRole('slider', {
        name: /^(绿色低碳企业：评价总得分不小于|Green and low-carbon enterprise: )/,
      });
      await threshold.first().press('Home');
      for (let step = 0; step < 15; step++) await threshold.first().press('Shift+ArrowRight');
      for (const of of ['fixtures', 'past'])
        await page.locator(`[data-distribution=${of}][aria-busy=false]:not([data-moved="0"])`).waitFor();
    },
  },
  compare: { path: inDraft('compare'), ready: 'main h2' },
  publish: {
    path: inDraft('table'),
    ready: table,
    act: async () => {
      await page.getByRole('button', { name: /^(发布…|Publish…)$/ }).click();
      await page.locator('[role=dialog] section[aria-busy=false] h3').first().waitFor();
    },
  },
  replay: { path: () => `/replay/${at.replay}`, ready: '[data-cause]', width: WIDE },
  form: { path: () => `/assessments/${at.begun}`, ready: 'main [data-item]' },
  report: { path: () => `/assessments/${at.issued}/result`, ready: 'main tr[data-item]' },
};

async function take(name: string, { path, ready, width = 1344, act }: View, language: '中文' | 'EN'): Promise<Buffer> {
  await page.setViewportSize({ width, height: Math.round(width * 0.58) });
  await page.goto(path());
  await page.locator(ready).first().waitFor();
  await page.getByRole('radio', { name: language, exact: true }).click();
  // Another language may bring more of the page with it.
  await page.locator(ready).first().waitFor();
  await act?.();
  await page.evaluate(() => document.fonts.ready);
  return keepPicture(page, `${name}-${language === 'EN' ? 'en' : 'zh'}`);
}

describe.each(Object.entries(views))('%s', (name, view) => {
  it.each(['中文', 'EN'] as const)('in %s', async (language) => {
    visitor.troubles.length = 0;
    const picture = await take(name, view, language);
    expect(picture.length).toBeLessThan(MOST_BYTES);
    expectUntroubled(visitor);
  });
});

it('shows in the documents what this run takes, and nothing else', () => {
  const read = (file: string): string => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const texts = ['README.md', 'README.zh-CN.md', 'docs/STUDIO.md'].map(read).join('\n');
  const shown = [...texts.matchAll(/\]\((?:docs\/)?images\/([\w-]+)\.png\)/g)].map(([, name]) => name!);
  const taken = Object.keys(views).flatMap((name) => [`${name}-zh`, `${name}-en`]);
  expect([...new Set(shown)].sort()).toEqual(taken.sort());
  const files = fs.readdirSync(new URL('../../docs/images/', import.meta.url));
  expect(files.sort()).toEqual(taken.map((name) => `${name}.png`).sort());
});
