import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, switchTheme, visit, type Visitor } from './visitor.js';

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  visitor = await visit(browser, server.url);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('everything is reached from the keyboard by a few letters', () => {
  it('an indicator, a view, the bench and the next fixture', async () => {
    const { page } = visitor;
    await page.goto('/standards/t-sgipa-027/table');
    await page.locator('[data-row="21"]').waitFor();
    await page.keyboard.press('Control+k');
    const seek = page.getByRole('combobox', { name: '查找和命令' });
    await seek.fill('可再生');
    await shoot(page, 'palette-1-seek');
    await expectAccessible(page, 'palette');
    await page.keyboard.press('Enter');
    await seek.waitFor({ state: 'detached' });
    await page.getByRole('complementary', { name: '详情' }).getByText('可再生能源').first().waitFor();
    await page.keyboard.press('Alt+2');
    await page.waitForURL(/\/canvas$/);
    await page.keyboard.press('Control+b');
    await page.waitForURL(/\/bench$/);
    const chosen = page.locator('[aria-pressed="true"]').first();
    const before = await chosen.innerText();
    await page.keyboard.press(']');
    await expect.poll(() => chosen.innerText()).not.toBe(before);
    await page.keyboard.press('[');
    await expect.poll(() => chosen.innerText()).toBe(before);
  });

  it('a page and the other language, by arrows, in the dark', async () => {
    const { page } = visitor;
    await switchTheme(page, 'dark');
    await page.keyboard.press('Control+k');
    const seek = page.getByRole('combobox', { name: '查找和命令' });
    await seek.fill('英文');
    await page.keyboard.press('Enter');
    await page.locator('html[lang="en"]').waitFor();
    await page.keyboard.press('Control+k');
    const own = page.getByRole('combobox', { name: 'Find and do' });
    await own.fill('nothing like it');
    await page.getByText('Nothing found for “nothing like it”').waitFor();
    await own.fill('');
    await page.keyboard.press('ArrowDown');
    await shoot(page, 'palette-2-dark');
    await expectAccessible(page, 'palette, dark');
    await page.keyboard.press('Escape');
    await own.waitFor({ state: 'detached' });
    expectUntroubled(visitor);
  });
});
