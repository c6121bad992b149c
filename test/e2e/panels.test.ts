import type { Draft, ReferenceTable } from '@biaochi/schemas/types';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { beginRevision, contentText, saved } from './drafts.js';
import { editor, setUp } from './people.js';
import { startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, visit, type Visitor } from './visitor.js';

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;
let id: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  visitor = await visit(browser, server.url);
  await setUp(visitor.page, server.setupToken, editor);
  id = await beginRevision(visitor.page);
});
afterAll(async () => {
  await visitor?.leave();
  await browser?.close();
  await server?.stop();
});

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: '详情' });
const part = (page: Page, place: string): Locator => inspector(page).locator(`[data-place="${place}"]`);
const box = (within: Locator, name: string): Locator => within.getByRole('textbox', { name, exact: true });
const choose = (within: Locator, name: string, label: string): Promise<string[]> =>
  within.getByRole('combobox', { name, exact: true }).selectOption({ label });
const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();
const outline = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('navigation', { name: '目录' }).getByRole('button', { name }).first().click();

async function content(page: Page): Promise<Draft> {
  await saved(page);
  return JSON.parse(await contentText(page, id)) as Draft;
}

/** Keeps a picture; nothing serious by axe. */
async function look(page: Page, name: string): Promise<void> {
  await shoot(page, `panels-${name}`);
  await expectAccessible(page, name);
}

describe('what a standard is made of, written in its panels', () => {
  it('general: title, documents, classes and roundings; what is named stays', async () => {
    const { page } = visitor;
    await outline(page, /总则/);
    const panel = inspector(page);
    await box(panel, '名称').first().fill('绿色低碳企业评价（修订）');
    await box(panel, '版本').fill('一');
    await panel.getByText('版本写成三段数').waitFor();
    await box(panel, '版本').fill('9.0.0');

    await press(panel, '加来源文件');
    const source = part(page, '/sources/source');
    await box(source, '标准号').fill('GB/T 36132');
    await box(source, '名称').fill('绿色工厂评价通则');
    await press(panel, '加类别');
    const added = part(page, '/classes/C1');
    await box(added, '标记').fill('鼓');
    await choose(added, '性质', '附加');
    await choose(added, '不适用时', '得0分，满分照计');
    await press(panel, '加修约规则');
    const rounding = part(page, '/roundings/rounding');
    await choose(rounding, '修约到', '间隔');
    await box(rounding, '间隔').fill('0.25');

    const required = part(page, '/classes/O');
    await required.getByRole('button', { name: /^删/ }).click();
    await required
      .getByRole('alert')
      .getByText(/还有\d+处要用到/)
      .waitFor();
    await look(page, 'general');

    const { ruleset } = await content(page);
    expect(ruleset.title.zh).toBe('绿色低碳企业评价（修订）');
    expect(ruleset.version).toBe('9.0.0');
    expect(ruleset.sources.at(-1)).toMatchObject({ number: 'GB/T 36132', title: { zh: '绿色工厂评价通则' } });
    expect(ruleset.classes.at(-1)).toMatchObject({ mark: '鼓', kind: 'bonus', whenNotApplicable: 'stay' });
    expect(ruleset.classes.some(({ code }) => code === 'O')).toBe(true);
    expect(ruleset.roundings?.at(-1)).toMatchObject({ step: 0.25 });

    await source.getByRole('button', { name: /^删/ }).click();
    await source.waitFor({ state: 'detached' });
    // Each way to what names the class leads there.
    await required.getByRole('alert').getByRole('button').first().click();
    await required.waitFor({ state: 'detached' });
  });

  it('a group, and a total of counted outcomes', async () => {
    const { page } = visitor;
    const panel = inspector(page);
    await page
      .getByRole('navigation', { name: '目录' })
      .getByRole('button', { name: /基础设施/ })
      .first()
      .click();
    await box(panel, '名称').first().fill('绿色低碳设计');
    await outline(page, /合计与门槛/);
    await press(panel, '加总分');
    const at = panel.locator('section').filter({ has: page.getByRole('heading', { name: '新的总分' }) });
    await choose(at, '算法', '按结果的项数');
    await at.getByRole('checkbox', { name: '部分满足' }).check();
    await at.getByRole('checkbox', { name: '满足', exact: true }).uncheck();
    await at.getByRole('checkbox', { name: '部分满足' }).click();
    await at.getByText('至少要计一种结果').waitFor();
    await look(page, 'totals');
    const { ruleset } = await content(page);
    expect(ruleset.groups.some(({ title }) => title.zh === '绿色低碳设计')).toBe(true);
    expect(ruleset.totals.at(-1)).toMatchObject({ method: 'outcomeCount', outcomes: ['partial'] });
  });

  it('a reference table: rows before the one that always holds, the row of the fixture lit', async () => {
    const { page } = visitor;
    const panel = inspector(page);
    await outline(page, /输入量/);
    await press(panel, '加参照表');
    const table = part(page, '/tables/table');
    await box(table, '名称').fill('基准值');
    await press(table, '加一种情形');
    const first = table.locator('[data-case=c1]');
    await box(first, '1 取值').fill('12.5');
    await box(first, '1 情形的说法').fill('已披露');
    const last = table.locator('[data-case=otherwise]');
    await box(last, '其余情形 取值').fill('30');
    await table.locator('[data-case][aria-current=true]').waitFor();
    await box(table, '编码').fill('limit');
    await box(table, '编码').press('Enter');
    await part(page, '/tables/limit').scrollIntoViewIfNeeded();
    await look(page, 'table');
    const { ruleset } = await content(page);
    const made = ruleset.tables?.[0] as ReferenceTable;
    expect(made).toMatchObject({ id: 'limit', label: { zh: '基准值' } });
    const rows = [...made.cases].sort((a, b) => a.order - b.order);
    expect(rows.map(({ id: own, value }) => [own, value])).toEqual([
      ['c1', 12.5],
      ['otherwise', 30],
    ]);
  });

  it('the name and the purpose of a fixture in both languages', async () => {
    const { page, troubles } = visitor;
    await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '试算台' }).click();
    await page.getByRole('textbox', { name: '用意', exact: true }).fill('看边界');
    await page.getByRole('button', { name: '用意 英文' }).click();
    await page.getByRole('textbox', { name: '用意 英文' }).fill('At the limit');
    await page.getByRole('button', { name: '样本企业的名称 英文' }).click();
    await page.getByRole('textbox', { name: '样本企业的名称 英文' }).fill('At the limit of the grade');
    await look(page, 'fixture');
    const fixture = (await content(page)).fixtures.sort((a, b) => a.order - b.order)[0];
    expect(fixture?.purpose).toEqual({ zh: '看边界', en: 'At the limit' });
    expect(fixture?.title.en).toBe('At the limit of the grade');
    expect(troubles).toEqual([]);
  });
});
