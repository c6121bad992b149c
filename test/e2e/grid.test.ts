import fs from 'node:fs';
import type { Draft } from '@biaochi/schemas/types';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { type RunningServer, startServer } from './server.js';
import { expectAccessible, visit, type Visitor } from './visitor.js';

const file = new URL('../../rulesets/t-sgipa-027/ruleset.json', import.meta.url);
const content: Draft = {
  format: 1,
  ruleset: JSON.parse(fs.readFileSync(file, 'utf8')) as Draft['ruleset'],
  fixtures: [],
  suppressions: [],
};
const account = { name: 'lin', displayName: '林', password: 'a long enough password' };

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;

const post = (path: string, body: unknown): Promise<{ id?: string }> =>
  page.evaluate(
    async ([to, sent]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(to, { method: 'POST', headers, body: JSON.stringify(sent) });
      if (!response.ok) throw new Error(`${to}: ${response.status} ${await response.text()}`);
      return (response.status === 204 ? {} : await response.json()) as { id?: string };
    },
    [path, body] as const,
  );

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  visitor = await visit(browser, server.url);
  ({ page } = visitor);
  await page.goto('/api/health', { timeout: 90_000 });
  await post('/api/setup', { token: server.setupToken, ...account });
  await visitor.leave();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  visitor = await visit(browser, server.url);
  ({ page } = visitor);
  await page.goto('/api/health', { timeout: 90_000 });
  await post('/api/session', { name: account.name, password: account.password });
});
afterEach(async () => {
  await visitor.leave();
});

const cell = (code: string, column: string) => page.locator(`[data-row="${code}"] [data-column="${column}"]`);
const field = () => page.locator('input[data-cursor]');
const codes = () => page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
/** The row and column that have the keyboard. */
const focused = () =>
  page.evaluate(() => [
    document.activeElement?.closest('[data-row]')?.getAttribute('data-row'),
    document.activeElement?.closest('[data-column]')?.getAttribute('data-column'),
  ]);
const undo = () => page.keyboard.press('Control+z');

async function openDraft(ruleset = content.ruleset): Promise<void> {
  const { id } = await post('/api/drafts', { content: { ...content, ruleset } });
  await page.goto(`/drafts/${id}/table`);
  await page.getByRole('treegrid').or(page.getByText('还没有指标')).waitFor();
}

describe('the table of a draft', () => {
  it('is written in from the keyboard alone, and undone', async () => {
    await openDraft();
    await cell('22', 'requirement').click();
    await page.keyboard.type('Cleaner');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('22', 'requirement').innerText()).toBe('Cleaner');
    expect(await focused()).toEqual(['23', 'requirement']);

    await page.keyboard.press('F2');
    expect(await field().inputValue()).toBe('采用先进工艺，不用淘汰工艺装备');
    await page.keyboard.press('End');
    await page.keyboard.type('2');
    await page.keyboard.press('Escape');
    expect(await cell('23', 'requirement').innerText()).not.toContain('2');

    await page.keyboard.press('Tab');
    await page.keyboard.type('A');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('23', 'class').innerText()).toBe('A');

    await cell('24', 'scoring').click();
    await page.keyboard.type('7');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => cell('25', 'scoring').innerText()).toBe('7');

    await undo();
    await expect.poll(() => cell('25', 'scoring').innerText()).toBe('5');
    for (let step = 0; step < 3; step++) await undo();
    await expect.poll(() => cell('22', 'requirement').innerText()).toBe('从源头削减污染，提高资源效率');
    expect(visitor.troubles).toEqual([]);
  });

  it('puts rows in, moves and deletes them, and says why it refuses', async () => {
    await openDraft();
    await cell('22', 'class').click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => field().inputValue()).toBe('新指标');
    await page.keyboard.type('新的一行');
    await page.keyboard.press('Tab');
    await expect.poll(() => cell('33', 'requirement').innerText()).toBe('新的一行');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await codes()).slice(23, 26)).toEqual(['21', '33', '22']);
    await page.keyboard.press('Control+Delete');
    await expect.poll(codes).not.toContain('33');

    await cell('21', 'number').click();
    await page.keyboard.press('Control+Delete');
    await page
      .getByRole('alert')
      .getByText(/还有\d+处要用到/)
      .waitFor();
    expect(await codes()).toContain('21');

    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('22已经有了，换一个编码').waitFor();
    expect(await field().inputValue()).toBe('22');
    await expectAccessible(page, 'a refused cell');
    await page.keyboard.press('Escape');
    expect(await cell('21', 'number').innerText()).toBe('21');
    expect(visitor.troubles).toEqual([]);
  });

  it('copies and pastes ranges as a spreadsheet does', async () => {
    await openDraft();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell('24', 'requirement').click();
    await cell('25', 'class').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '建立绿色供应商评选制度并评选\tO\n有低碳办公制度，开展宣传教育\tO',
    );
    await page.evaluate(() => navigator.clipboard.writeText('甲\tA\n乙\tA\n'));
    await cell('30', 'requirement').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => cell('31', 'requirement').innerText()).toBe('乙');
    expect(await cell('30', 'class').innerText()).toBe('A');
    await undo();
    await expect.poll(() => cell('30', 'class').innerText()).toBe('O');
  });

  it('takes Chinese from an input method, whose keys are not its own', async () => {
    await openDraft();
    const method: CDPSession = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await cell('22', 'requirement').click();
    await compose('lv');
    await compose('lv se');
    // What the input method has not handed over yet is neither written nor a reason to move on.
    for (const key of ['Enter', 'ArrowDown', 'Tab', 'Escape', ' ']) {
      await page.keyboard.down(key);
      expect([key, ...(await focused())]).toEqual([key, '22', 'requirement']);
      await page.keyboard.up(key);
      if ((await field().inputValue()) === '') await compose('lv se');
    }
    expect(await page.locator('[data-row="22"]').count()).toBe(1);
    await method.send('Input.insertText', { text: '绿色工厂' });
    expect(await field().inputValue()).toContain('绿色工厂');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('22', 'requirement').innerText()).toContain('绿色工厂');
    expect(await focused()).toEqual(['23', 'requirement']);
    expect(visitor.troubles).toEqual([]);
  });

  it('shows a way in where it is empty', async () => {
    await openDraft({ ...content.ruleset, groups: [], indicators: [], totals: [], gates: [], readings: [], notes: [] });
    await expectAccessible(page, 'an empty table');
    await page.getByRole('button', { name: '加一行' }).click();
    await expect.poll(() => field().inputValue()).toBe('新指标');
    await page.keyboard.type('第一项');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('1', 'requirement').innerText()).toBe('第一项');
  });
});

describe('a table of a thousand rows', () => {
  it('draws what is in sight, and the keyboard goes through all of it', async () => {
    const [first] = content.ruleset.indicators;
    const many = Array.from({ length: 965 }, (_, index) => ({
      ...first!,
      code: `x${index}`,
      order: 100_000 + index,
      group: index < 500 ? 'carbon-plan' : 'energy',
    }));
    await openDraft({ ...content.ruleset, indicators: [...content.ruleset.indicators, ...many] });
    const grid = page.getByRole('treegrid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('1007');
    expect((await codes()).length).toBeLessThan(120);
    await cell('4.1.1', 'requirement').click();
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toEqual(['32', 'requirement']);
    // Twelve rows at a time, as fast as the key repeats, and never a key lost on the way to a row not drawn yet.
    const line = () =>
      page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'));
    await page.keyboard.press('PageUp');
    await expect.poll(line).toBe('995');
    for (let times = 0; times < 20; times++) await page.keyboard.press('PageUp');
    await expect.poll(line).toBe('755');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(line).toBe('757');
    expect(await page.locator('[tabindex="0"][data-cursor], input[data-cursor]').count()).toBe(1);
    await page.keyboard.type('Halfway');
    await page.keyboard.press('Enter');
    await expect.poll(line).toBe('758');
    await expect.poll(() => page.locator('[aria-rowindex="757"]').innerText()).toContain('Halfway');
    await page.keyboard.press('Control+Home');
    await expect.poll(line).toBe('2');
    expect((await codes()).length).toBeLessThan(120);
    expect(visitor.troubles).toEqual([]);
  });
});
