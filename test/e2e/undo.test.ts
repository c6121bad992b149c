import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { beginRevision, cellAt, contentText, saved, writeCell } from './drafts.js';
import { editor, setUp } from './people.js';
import { startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { visit } from './visitor.js';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Edit = (page: Page) => Promise<unknown>;

const inspector = (page: Page) => page.getByRole('complementary', { name: '详情' });
const press =
  (name: string | RegExp, nth = 0): Edit =>
  (page) =>
    inspector(page).getByRole('button', { name }).nth(nth).click();
const fill =
  (name: string, text: string, nth = 0): Edit =>
  (page) =>
    inspector(page).getByRole('textbox', { name, exact: true }).nth(nth).fill(text);
const pick =
  (name: string, label: string, nth = 0): Edit =>
  (page) =>
    inspector(page).getByRole('combobox', { name, exact: true }).nth(nth).selectOption({ label });
const onRow =
  (code: string, keys: string, column = 'class'): Edit =>
  async (page) => {
    await cellAt(page, code, column).click();
    await page.keyboard.press(keys);
  };
const write =
  (code: string, column: string, text: string): Edit =>
  (page) =>
    writeCell(page, code, column, text);

/** Edits in the table, the outline and the panel of an indicator. */
const inTable: readonly Edit[] = [
  write('22', 'requirement', '从源头削减污染'),
  write('23', 'requirement', '用先进工艺'),
  write('24', 'class', 'A'),
  write('24', 'scoring', '7'),
  async (page) => {
    await cellAt(page, '24', 'scoring').click();
    await cellAt(page, '25', 'scoring').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+d');
  },
  write('27', 'applies', '一律适用'),
  write('25', 'source', '表1 行25甲'),
  write('24', 'subgroup', '清洁生产'),
  write('22', 'number', '22a'),
  (page) => page.getByRole('button', { name: '指标', exact: true }).click(),
  async (page) => {
    await page.keyboard.type('新的一行');
    await page.keyboard.press('Enter');
  },
  onRow('28', 'Alt+ArrowUp'),
  async (page) => {
    await cellAt(page, '31', 'class').click();
    await page.getByRole('button', { name: '复制所选行' }).click();
  },
  async (page) => {
    await cellAt(page, '33', 'class').click();
    await page.keyboard.press('Control+Delete');
  },
];

/** A band's end typed and dragged and moved by key on the number line of row 21, and what else its panel holds. */
const inPanel: readonly Edit[] = [
  fill('第②段的上端', '9'),
  async (page) => {
    // The lower end of the best band, dragged to the left.
    const end = inspector(page).getByRole('slider', { name: '第③段的下端' });
    const { x, y, width, height } = (await end.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 20, y + height / 2, { steps: 4 });
    await page.mouse.up();
  },
  (page) => inspector(page).getByRole('slider', { name: '第①段的上端' }).press('ArrowRight'),
  fill('名称', '可再生能源与余能的利用率'),
  pick('类别', 'O 可选指标'),
  press('设为一票否决'),
];

/** Words, points and sources of many rows. */
const inRows: readonly Edit[] = ['3', '4', '6', '7', '9', '11', '15', '17', '19', '20'].flatMap((code) => [
  write(code, 'requirement', `第${code}行的新要求`),
  write(code, 'scoring', '6'),
  write(code, 'source', `表1 行${code}甲`),
]);

/** An answer, the name and a copy of a fixture on the bench. */
const onBench: readonly Edit[] = [
  (page) => page.locator('[data-item="16"]').getByRole('button', { name: '不满足', exact: true }).click(),
  (page) => page.getByRole('textbox', { name: '样本企业的名称' }).fill('典型企业'),
  (page) => page.getByRole('button', { name: '复制这个样本' }).click(),
];

const step = (page: Page, way: '撤销' | '重做') =>
  page.getByRole('button', { name: new RegExp(`^(${way}：|没有可${way}的)`) });

const views = (page: Page) => page.getByRole('navigation', { name: '视图' });

async function carryOut(page: Page, edits: readonly Edit[]): Promise<void> {
  for (const one of edits) await one(page);
}

/** Goes one way until nothing is left there, by the button and the keys in turn; how many steps it took. */
async function walk(page: Page, way: '撤销' | '重做'): Promise<number> {
  const keys = way === '撤销' ? 'Control+z' : 'Control+Shift+Z';
  for (let count = 0; ; count++) {
    const name = await step(page, way).getAttribute('aria-label');
    if (name?.startsWith('没有')) return count;
    if (count % 2 === 0) await step(page, way).click();
    else await page.keyboard.press(keys);
  }
}

describe('fifty mixed edits of a draft', () => {
  it('are undone to the byte-identical start and done again to the byte-identical end', async () => {
    const { page, troubles, leave } = await visit(browser, server.url);
    await setUp(page, server.setupToken, editor);
    const id = await beginRevision(page);
    const start = await contentText(page, id);

    await carryOut(page, inTable);
    await cellAt(page, '21', 'requirement').click();
    await carryOut(page, inPanel);
    await carryOut(page, inRows);
    await views(page).getByRole('link', { name: '试算台' }).click();
    await carryOut(page, onBench);
    await shoot(page, 'undo-end');
    await views(page).getByRole('link', { name: '表格' }).click();
    await cellAt(page, '3', 'class').waitFor();
    await saved(page);
    const end = await contentText(page, id);
    expect(end).not.toBe(start);

    const steps = await walk(page, '撤销');
    expect(steps).toBeGreaterThanOrEqual(50);
    await saved(page);
    expect(await contentText(page, id)).toBe(start);

    expect(await walk(page, '重做')).toBe(steps);
    await saved(page);
    expect(await contentText(page, id)).toBe(end);
    expect(troubles).toEqual([]);
    await leave();
  });
});
