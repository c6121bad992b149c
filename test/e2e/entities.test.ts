/** Entities on the trial bench by keyboard alone: added, named, filled in, asked why, taken out. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, visit, type Visitor } from './visitor.js';

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

describe('buildings', () => {
  it('are added, named, filled in and taken out by keyboard, and the reasons name them', async () => {
    const { page } = visitor;
    await page.goto('/standards/barrier-free@1.0.0/bench');
    const add = page.getByRole('button', { name: '添加建筑' });
    await add.focus();
    await page.keyboard.press('Enter');
    const own = page.getByRole('region', { name: '建筑 1', exact: true });
    await own.waitFor();
    await expect.poll(() => page.evaluate<string>('document.activeElement?.id')).toBe('entity-buildings-1-name');
    await page.keyboard.type('三号楼');
    const named = page.getByRole('region', { name: '三号楼', exact: true });
    await named.waitFor();
    await page.getByRole('tree').getByText('三号楼的单体得分').first().waitFor();
    await named.getByLabel('建筑面积').focus();
    await page.keyboard.type('500');
    await page.getByRole('tree').getByText('三号楼的建筑面积').first().waitFor();
    await shoot(page, 'entities-1-third');
    await expectAccessible(page, 'entities');
    await named.getByRole('button', { name: '删去三号楼' }).focus();
    await page.keyboard.press('Enter');
    await named.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate<string>('document.activeElement?.textContent')).toContain('添加建筑');
    expectUntroubled(visitor);
  });
});
