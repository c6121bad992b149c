/** Numbers are tried on sliders: outcomes follow, the document stays until the trial is kept, and one step undoes that. */
import type { Draft } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { beginRevision, contentText, saved } from './drafts.js';
import { editor, setUp } from './people.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, switchTheme, visit, type Visitor } from './visitor.js';

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;
let id = '';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  visitor = await visit(browser, server.url);
  ({ page } = visitor);
  page.setDefaultTimeout(60_000);
  await setUp(page, server.setupToken, editor);
  id = await beginRevision(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const view = (name: string) => page.getByRole('navigation', { name: '视图' }).getByRole('link', { name });
const threshold = () => page.getByRole('slider', { name: '绿色低碳企业：评价总得分不小于' });
const trial = () => page.locator('[data-trial]');
const bound = async (of = id): Promise<unknown> =>
  (JSON.parse(await contentText(page, of)) as Draft).ruleset.grades[0]?.bounds?.[0]?.atLeast;

/** How many come to each grade, before and after, once so many move. */
async function distribution(of: 'fixtures' | 'past', moved: number): Promise<Record<string, string>> {
  const own = page.locator(`[data-distribution=${of}][data-moved="${moved}"]`);
  await own.waitFor();
  return Object.fromEntries(
    await own
      .locator('[data-outcome]')
      .evaluateAll((rows: HTMLElement[]) =>
        rows.map(({ dataset: { outcome, before, after } }) => [outcome!, `${before} ${after}`]),
      ),
  );
}

const still = { 'green-low-carbon': '21 21', 'not-qualified': '13 13', undetermined: '5 5' };
const at75 = { 'green-low-carbon': '21 12', 'not-qualified': '13 22', undetermined: '5 5' };

/** Moves the threshold from 70 to 75 by keys: nine half points by arrows, the last one with the others in one. */
async function slide(): Promise<void> {
  await threshold().focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
}

describe('a threshold on its slider', () => {
  it('stands where the draft states it, and nobody moves', async () => {
    await view('试调').click();
    expect(await threshold().getAttribute('aria-valuetext')).toBe('70，没有改');
    expect(await distribution('fixtures', 0)).toEqual(still);
    expect(await distribution('past', 0)).toEqual({
      'green-low-carbon': '246 246',
      'not-qualified': '183 183',
      undetermined: '71 71',
    });
    expect(await trial().count()).toBe(0);
  });

  it('is moved by keys: fixtures and past assessments follow, the draft does not', async () => {
    await slide();
    expect(await threshold().getAttribute('aria-valuetext')).toBe('75，原为70');
    expect(await distribution('fixtures', 9)).toEqual(at75);
    expect(await distribution('past', 28)).toEqual({
      'green-low-carbon': '246 222',
      'not-qualified': '183 206',
      undetermined: '71 72',
    });
    await page.getByText('共500份').waitFor();
    expect(await bound()).toBe(70);
    await expectAccessible(page, 'a trial');
  });

  it('tells where the next ones flip', async () => {
    const flips = page.getByRole('group', { name: '哪里会翻转' });
    await flips.getByText('75与75.5之间').waitFor();
    await flips.getByText(/^74与74\.5之间/).waitFor();
  });

  it('says why one who moves comes out so', async () => {
    await page.locator('[data-distribution=fixtures]').getByRole('button', { name: 'S03' }).click();
    await page.getByRole('treeitem').getByText('评价总得分低于75').waitFor();
    await page.locator('[data-distribution=past]').getByRole('button', { name: '合成企业0008' }).click();
    await page.getByRole('heading', { name: '合成企业0008：为什么' }).waitFor();
    await page.getByRole('treeitem').getByText('评价总得分低于75').waitFor();
    await shoot(page, 'whatif-1-threshold');
  });

  it('is said in every view, whether the view shows it or not', async () => {
    for (const [name, words] of [
      ['表格', '这里显示的是试算'],
      ['画布', '这里显示的是试算'],
      ['源码', '不含试算'],
      ['试算台', '这里显示的是试算'],
      ['比较', '不含试算'],
    ] as const) {
      await view(name).click();
      await trial().getByText(words).waitFor();
    }
    await view('试算台').click();
    await page.locator('[data-fixture^="s03"]').getByRole('img', { name: '试算后不同' }).waitFor();
  });

  it('is kept as one step of the draft, and undone', async () => {
    await trial().getByRole('button', { name: '保留' }).click();
    await trial().waitFor({ state: 'detached' });
    await saved(page);
    expect(await bound()).toBe(75);
    await page.getByRole('button', { name: /^撤销.*保留试算的1处改动/ }).click();
    await saved(page);
    expect(await bound()).toBe(70);
  });

  it('is thrown away, and nothing is left of it', async () => {
    await view('试调').click();
    await page.getByRole('textbox', { name: /评价总得分不小于，准确的数/ }).fill('72.25');
    expect(await threshold().getAttribute('aria-valuetext')).toBe('72.25，原为70');
    await page.locator('[data-distribution=fixtures]:not([data-moved="0"])').waitFor();
    await trial().getByRole('button', { name: '丢弃' }).click();
    await trial().waitFor({ state: 'detached' });
    expect(await distribution('fixtures', 0)).toEqual(still);
    expect(await threshold().getAttribute('aria-valuetext')).toBe('70，没有改');
    expect(await bound()).toBe(70);
  });
});

describe('points on their sliders', () => {
  it('tell which sums they change', async () => {
    await page.getByRole('textbox', { name: '找一个数：编码、题名、等级' }).fill('3 设管理');
    await page.getByRole('slider', { name: /^3 .*满足得分$/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-sum=QO]').getByText('100→100.5（+0.5）').waitFor();
    await switchTheme(page, 'dark');
    await expectAccessible(page, 'points, dark');
    await shoot(page, 'whatif-2-points');
    await trial().getByRole('button', { name: '丢弃' }).click();
  });
});

describe('a published standard', () => {
  it('is tried as well, and made a draft of', async () => {
    await page.goto('/standards/t-sgipa-027/whatif');
    await slide();
    expect(await distribution('fixtures', 9)).toEqual(at75);
    expect(await trial().getByRole('button', { name: '保留' }).count()).toBe(0);
    await trial().getByRole('button', { name: '以此起草' }).click();
    await page.waitForURL(/\/drafts\/[^/]+\/whatif$/);
    await threshold().waitFor();
    expect(await bound(/\/drafts\/([^/]+)\//.exec(page.url())![1])).toBe(75);
    await page.goto('/standards/t-sgipa-027/whatif');
    expect(await distribution('fixtures', 0)).toEqual(still);
    expectUntroubled(visitor);
  });
});
