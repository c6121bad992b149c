/** A standard with repeating entities from a draft of nothing: declared, looked up, combined, scored, tried and explained. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withDesk } from './desk.js';
import { saved } from './drafts.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, type Visitor } from './visitor.js';

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

const inspector = () => page.getByRole('complementary', { name: '详情' });
const side = () => page.getByRole('complementary', { name: '右栏' });
const part = (name: string): Locator => inspector().getByRole('region', { name, exact: true });

/** Shows what is entered and computed, beside the table. */
async function toInputs(): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /输入量/ })
    .click();
}

/** Adds a member to one part of the list, and gives the place where it is written. */
async function added(name: string, button: string): Promise<Locator> {
  const members = part(name).locator('> [role=group]');
  const count = await members.count();
  await part(name).getByRole('button', { name: button }).click();
  await expect.poll(() => members.count()).toBe(count + 1);
  return members.nth(count);
}

/** Something that is entered of each product as a number, from 0 up. */
async function addNumber(words: string, unit: string): Promise<void> {
  const own = await added('每个对象要填的', '加一项要填的');
  await own.getByRole('textbox', { name: '名称', exact: true }).fill(words);
  await own.getByLabel('填法').selectOption({ label: '数' });
  await own.getByRole('textbox', { name: '单位', exact: true }).fill(unit);
  await own.getByRole('textbox', { name: '范围 至少' }).fill('0');
}

/** Says what a symbol of a formula, or a quantity, stands for. */
async function pick(button: Locator, words: string): Promise<void> {
  await button.click();
  await page.getByRole('textbox', { name: /^找事实/ }).fill(words);
  await page.keyboard.press('Enter');
}

/** Adds a row to the table and opens it. */
async function addRow(title: string): Promise<void> {
  await page
    .getByRole('button', { name: '加一行', exact: true })
    .or(page.getByRole('button', { name: '指标', exact: true }))
    .first()
    .click();
  await page.locator('[data-column="requirement"] input:focus').waitFor();
  await page.keyboard.insertText(title);
  await page.keyboard.press('Tab');
  await page.locator('[data-column="class"] input:focus').waitFor();
  await page.keyboard.insertText('O');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-row]').filter({ hasText: title }).locator('[data-column="requirement"]').click();
  await inspector()
    .getByRole('heading', { name: new RegExp(title) })
    .waitFor();
}

/** Scores the open row by a number: nothing below a limit, so many points from it on. */
async function scoreBy(quantity: string, limit: string, points: string): Promise<void> {
  await inspector().getByLabel('计分方法').selectOption({ label: '按数值分段' });
  await pick(inspector().getByRole('button', { name: /^量 / }), quantity);
  await inspector().getByRole('textbox', { name: '① 得分' }).fill('0');
  await inspector().getByRole('textbox', { name: '② 得分' }).fill(points);
  await inspector().getByRole('textbox', { name: '第①段的上端' }).fill(limit);
  await inspector().getByRole('textbox', { name: '第②段的下端' }).fill(limit);
}

describe('products, from a draft of nothing', () => {
  it('are declared: what is entered of each', async () => {
    await page.getByRole('button', { name: /从头起草/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '标准号', exact: true }).fill('T/DEMO 002—2026');
    await dialog.getByRole('textbox', { name: '名称', exact: true }).fill('绿色产品线评价要求');
    await dialog.getByRole('button', { name: '开始起草' }).click();
    await page.getByRole('heading', { name: /绿色产品线评价要求/, level: 1 }).waitFor();
    await toInputs();
    await inspector().getByRole('button', { name: '加一类重复对象' }).click();
    await inspector().getByRole('textbox', { name: '对象名称', exact: true }).fill('产品');
    await addNumber('年产量', 't');
    await addNumber('单位产品能耗', 'kgce/t');
    const kind = await added('每个对象要填的', '加一项要填的');
    await kind.getByRole('textbox', { name: '名称', exact: true }).fill('是否精加工');
  });

  it('look up a benchmark of their own, the newer one from a day on', async () => {
    const table = await added('每个对象查表得出的', '加参照表');
    await table.getByRole('textbox', { name: '名称', exact: true }).fill('能耗基准值');
    await table.getByRole('button', { name: '加一种情形' }).click();
    await pick(table.getByRole('button', { name: '年产量' }), '精加工');

    await table.getByRole('textbox', { name: '1 取值' }).fill('120');
    await table.getByRole('textbox', { name: '其余情形 取值' }).fill('100');
    await table.getByRole('button', { name: '加自某日起用的值' }).click();
    await table.getByLabel('起用日期').fill('2027-01-01');
    const dated = table.locator('[data-case="from-2027"]');
    await dated.getByRole('textbox', { name: '1 取值' }).fill('90');
    expect(
      await table.locator('[data-case]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case'))),
    ).toEqual(['from-2027', 'c1', 'otherwise']);
    await expectAccessible(page, 'the builder of entities');
    await shoot(page, 'entity-builder-1-table');
  });

  it('compute a number each, and are combined into a weighted mean and the worst', async () => {
    const ratio = await added('每个对象算出的', '加算出的量');
    await ratio.getByRole('textbox', { name: '名称', exact: true }).fill('能效比');
    await ratio.getByRole('textbox', { name: '公式', exact: true }).fill('100 × b ÷ e');
    await pick(ratio.getByRole('button', { name: /^b是/ }), '基准');
    await pick(ratio.getByRole('button', { name: /^e是/ }), '单位产品能耗');
    await ratio.getByRole('button', { name: '删 x' }).click();
    const mean = await added('所有对象汇总', '加一个汇总');
    await mean.getByRole('textbox', { name: '名称', exact: true }).fill('加权能效比');
    await mean.getByLabel('取哪个数').selectOption({ label: '能效比' });
    await mean.getByLabel('权重').selectOption({ label: '年产量' });
    const worst = await added('所有对象汇总', '加一个汇总');
    await worst.getByRole('textbox', { name: '名称', exact: true }).fill('最差能效比');
    await worst.getByLabel('怎样汇总').selectOption({ label: '最小（最差）' });
    await worst.getByLabel('取哪个数').selectOption({ label: '能效比' });
    await shoot(page, 'entity-builder-2-combined');
  });

  it('feed two indicators', async () => {
    await addRow('能效水平');
    await scoreBy('加权能效比', '100', '60');
    await addRow('没有落后产品');
    await scoreBy('最差能效比', '80', '40');
    await shoot(page, 'entity-builder-3-scored');
  });

  it('are tried with two, each by its own row of the table, and why says so', async () => {
    await page.getByRole('button', { name: '加第一个样本' }).click();
    await side().getByRole('radio', { name: '答案' }).waitFor();
    await page.getByLabel('样本企业的名称', { exact: true }).fill('两条产品线');
    for (const [number, [name, output, use, fine]] of [
      ['一号线', '300', '80', '否'],
      ['二号线', '100', '160', '是'],
    ].entries()) {
      await side().getByRole('button', { name: '添加产品' }).click();
      await page.locator(`[id="entity-entities-${number + 1}-name"]:focus`).waitFor();
      await page.keyboard.insertText(name!);
      const own = side().getByRole('region', { name: name!, exact: true });
      await own.getByLabel('年产量').fill(output!);
      await own.getByLabel('单位产品能耗').fill(use!);
      await own.getByLabel('是否精加工').selectOption({ label: fine! });
    }
    await side().getByLabel('评价日期').fill('2026-11-01');
    // 100 × 100 ÷ 80 = 125 and 100 × 120 ÷ 160 = 75: by output (300 × 125 + 100 × 75) ÷ 400 = 112.5, the worst 75.
    await toInputs();
    const inAll = (name: string): Locator => part('所有对象汇总').getByRole('group', { name, exact: true });
    await inAll('加权能效比').getByText('平均 · 112.5').waitFor();
    await inAll('最差能效比').getByText('最小（最差） · 75').waitFor();
    await expect.poll(() => page.locator('[data-row="1"]').innerText()).toMatch(/60$/);
    await expect.poll(() => page.locator('[data-row="2"]').innerText()).toMatch(/\n0$/);
    await shoot(page, 'entity-builder-4-fixture');
    await inspector().getByLabel('现值取自').selectOption({ label: '二号线' });
    await part('每个对象查表得出的').getByText('120', { exact: true }).waitFor();
    await inAll('加权能效比')
      .getByRole('button', { name: /^加权能效比/ })
      .click();
    await inAll('加权能效比').getByRole('button', { name: '现值112.5' }).click();
    const why = page.getByRole('dialog');
    await why
      .getByText(/一号线的能效比/)
      .first()
      .waitFor();
    await why
      .getByText(/二号线的能效比/)
      .first()
      .waitFor();
    await shoot(page, 'entity-builder-5-why');
    await page.keyboard.press('Escape');
  });

  it('take the newer number from its day on', async () => {
    await page.getByRole('link', { name: '试算台', exact: true }).click();
    await side().getByLabel('评价日期').fill('2027-03-01');
    await toInputs();
    await part('每个对象查表得出的').getByText('90', { exact: true }).waitFor();
    // 100 × 90 ÷ 80 = 112.5 and 100 × 90 ÷ 160 = 56.25: (300 × 112.5 + 100 × 56.25) ÷ 400.
    await part('所有对象汇总').getByText('平均 · 98.4375').waitFor();
    await expectAccessible(page, 'the builder of entities with a fixture');
    await saved(page);
    await shoot(page, 'entity-builder-6-newer');
    expectUntroubled(visitor);
  });
});
