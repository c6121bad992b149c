import fs from 'node:fs';
import path from 'node:path';
import { generateAssessments } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shipped } from '../unit/shipped.js';
import { launch } from './browser.js';
import { ask, editor, setUp } from './people.js';
import { dataFolder, type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, visit } from './visitor.js';

const template = new URL('../../studio/src/drafts/templates/points.json', import.meta.url);

/** The draft of the template under another name, with its totals written otherwise. */
function draftWith(id: string, zh: string, totals: (all: Draft['ruleset']['totals']) => Draft['ruleset']['totals']) {
  const draft = JSON.parse(fs.readFileSync(template, 'utf8')) as Draft;
  const ruleset = { ...draft.ruleset, id, title: { zh }, totals: totals(draft.ruleset.totals) };
  return { content: { ...draft, ruleset, fixtures: [] } };
}

const drafts = [
  draftWith('t-demo-011', '满分写错的标准', (all) =>
    all.map((total) => (total.id === 'QO' ? { ...total, full: '60' } : total)),
  ),
  draftWith('t-demo-012', '少一个合计的标准', (all) => all.filter(({ id }) => id !== 'QO')),
];

let server: RunningServer;
let browser: Browser;
const data = dataFolder();
const archive = path.join(data.folder, 'past.ndjson');

beforeAll(async () => {
  const lines = [...generateAssessments(shipped('t-sgipa-027'), 3, 7)].map((one) => JSON.stringify(one));
  fs.writeFileSync(archive, `${lines.join('\n')}\n`);
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
});

const dialog = (page: Page) => page.getByRole('dialog');
const start = (page: Page) => dialog(page).getByRole('button', { name: '开始重算' });

async function choose(page: Page, label: string, title: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: label }).click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

it('a draft with errors is refused or taken as it stands, and leads to where it is mended', async () => {
  const { page, troubles, leave } = await visit(browser, server.url);
  await setUp(page, server.setupToken, editor);
  for (const draft of drafts) await ask(page, 'POST', '/api/drafts', draft);
  await page.getByRole('link', { name: '修订影响' }).click();
  await page.getByRole('button', { name: '新的重算' }).click();

  // One that cannot be computed: all else is chosen, and still it cannot be started.
  await choose(page, '改成', '少一个合计的标准');
  await dialog(page)
    .getByText(/算不了，请先改正/)
    .waitFor();
  await choose(page, '原版本', '绿色低碳');
  await dialog(page).getByLabel('导入文件', { exact: true }).setInputFiles(archive);
  await dialog(page).getByText(/3份/).first().waitFor();
  expect(await start(page).isDisabled()).toBe(true);
  await expectAccessible(page, 'a draft that cannot be replayed');
  await shoot(page, 'replay-errors-broken');

  // One with a wrong sum can be replayed as it stands.
  await choose(page, '改成', '满分写错的标准');
  await dialog(page)
    .getByText(/仍可重算/)
    .waitFor();
  await dialog(page)
    .getByText(/所写的满分/)
    .waitFor();
  expect(await start(page).isDisabled()).toBe(false);
  await shoot(page, 'replay-errors-lesser');

  // Its place leads to the draft, where one click mends it.
  await dialog(page).getByRole('link', { name: '/totals/QO' }).click();
  await page.getByRole('button', { name: '所述满分由60改为50' }).click();
  await page.getByRole('banner').getByText('1项错误').waitFor({ state: 'detached' });
  await page.locator('[data-save=saved]').waitFor();

  await page.getByRole('link', { name: '修订影响' }).click();
  await page.getByRole('button', { name: '新的重算' }).click();
  await choose(page, '改成', '满分写错的标准');
  await dialog(page).getByText('改成').waitFor();
  await dialog(page)
    .getByText(/仍可重算/)
    .waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await leave();
});
