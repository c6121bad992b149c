import fs from 'node:fs';
import type { Draft } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDraft, withDesk } from './desk.js';
import { cellAt, contentText, saved, viewLink, writeCell } from './drafts.js';
import { shoot } from './shots.js';
import { findInSource, sourceAgreed, sourceLines, sourceWriter } from './sourceText.js';
import { expectAccessible, switchTheme, type Visitor } from './visitor.js';

const folder = new URL('../../rulesets/t-sgipa-027/', import.meta.url);
const read = (file: string): unknown => JSON.parse(fs.readFileSync(new URL(file, folder), 'utf8'));
const content: Draft = {
  format: 1,
  ruleset: read('ruleset.json') as Draft['ruleset'],
  fixtures: [read('fixtures/s01-typical-pass.json') as Draft['fixtures'][number]],
  suppressions: [],
};

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

const create = (): Promise<string> => createDraft(page, content);

const lines = () => sourceLines(page);
const agreed = () => sourceAgreed(page);
const find = (text: string) => findInSource(page, text);
const writer = () => sourceWriter(page);
const bar = () => page.locator('[data-unfinished]');

async function openSource(id: string): Promise<void> {
  await page.goto(`/drafts/${id}/source`);
  await lines().first().waitFor();
  await agreed();
}

const view = (name: string) => viewLink(page, name);

describe('one edit in three views', () => {
  const words = '从源头少排污';
  let ofTable = '';

  it('is made in the table', async () => {
    const id = await create();
    await page.goto(`/drafts/${id}/table`);
    await writeCell(page, '22', 'requirement', words);
    await saved(page);
    ofTable = await contentText(page, id);
    expect(ofTable).toContain(words);
  });

  it('is made on the canvas, and gives the very same bytes', async () => {
    const id = await create();
    await page.goto(`/drafts/${id}/canvas`);
    await page.locator('[data-ready=true] [data-node=ladder]').waitFor();
    await page.locator('.react-flow__node[data-id="ladder"]').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('从源头削减污染');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '所选节点' });
    await panel.getByLabel('名称').first().fill(words);
    await saved(page);
    expect(await contentText(page, id)).toBe(ofTable);
  });

  it('is made in the source, and gives the very same bytes', async () => {
    const id = await create();
    const { title } = content.ruleset.indicators.find(({ code }) => code === '22')!;
    await openSource(id);
    await find(title.zh);
    await page.keyboard.type(words);
    await saved(page);
    await agreed();
    await expectAccessible(page, 'the source of a draft');
    await shoot(page, 'source-1-edited');
    await expect.poll(() => contentText(page, id)).toBe(ofTable);
  });
});

describe('a text that is broken', () => {
  let id = '';
  let before = '';

  it('stops no other view, which all say so and where', async () => {
    id = await create();
    before = await contentText(page, id);
    await openSource(id);
    await find('"version": ');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await bar()
      .getByText(/源码第\d+行未完/)
      .waitFor();
    await expectAccessible(page, 'a broken source');
    await shoot(page, 'source-2-broken');
    await view('表格').click();
    await cellAt(page, '22', 'requirement').waitFor();
    await bar()
      .getByText(/这里是上次可读的内容/)
      .waitFor();
    await shoot(page, 'source-3-table-waits');
    await writeCell(page, '22', 'requirement', '别的话');
    await page.getByText(/源码第\d+行未完，先把那里写完/).waitFor();
    await page.keyboard.press('Escape');
    expect(await contentText(page, id)).toBe(before);
  });

  it('is still there after the page was loaded anew, and healed', async () => {
    await page.reload();
    await bar().waitFor();
    await bar().getByRole('link', { name: '去源码' }).click();
    await lines().first().waitFor();
    await bar().waitFor();
    await find('"version": ');
    await page.keyboard.press('End');
    await page.keyboard.type('9"');
    await bar().waitFor({ state: 'detached' });
    await agreed();
    await saved(page);
    await expect.poll(() => contentText(page, id)).toContain('"version":"1.0.9"');
    await view('表格').click();
    await writeCell(page, '22', 'requirement', '别的话');
    await saved(page);
    expect(await contentText(page, id)).toContain('别的话');
  });

  it('is undone step by step with what other views did, and given up', async () => {
    await view('源码').click();
    await lines().first().waitFor();
    await agreed();
    await writer().focus();
    await page.keyboard.press('Control+z');
    await saved(page);
    await expect.poll(() => contentText(page, id)).not.toContain('别的话');
    await page.keyboard.press('Control+z');
    await expect.poll(() => contentText(page, id)).toBe(before);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    await bar().waitFor();
    await bar()
      .getByRole('button', { name: /放弃这些字/ })
      .click();
    await page.getByRole('tooltip').getByRole('button', { name: '放弃这些字' }).click();
    await bar().waitFor({ state: 'detached' });
    await agreed();
  });
});

describe('the editor knows the ruleset', () => {
  it('proposes what a place refers to, renames with every reference, and mends findings', async () => {
    const id = await create();
    await openSource(id);
    await find('"code": "22"');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('22a');
    await page.keyboard.press('Enter');
    await saved(page);
    await expect.poll(() => contentText(page, id)).toContain('"code":"22a"');
    const { fixtures } = JSON.parse(await contentText(page, id)) as Draft;
    expect(Object.keys(fixtures[0]!.assessment.answers)).toContain('22a');
    await find('"group": "cleaner-production"');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    for (const _ of 'cleaner-production') await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget').getByText('infrastructure', { exact: true }).waitFor();
    await shoot(page, 'source-4-proposals');
    await page.keyboard.type('infra');
    await page.keyboard.press('Enter');
    await agreed();
    await saved(page);
    await expect.poll(() => contentText(page, id)).not.toContain('"group":"cleaner-production"');
    await switchTheme(page, 'dark');
    await expectAccessible(page, 'the source of a draft, dark');
    expect(visitor.troubles).toEqual([]);
  });
});
