import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withDesk } from './desk.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, type Visitor } from './visitor.js';

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

/** The rows as they are typed: code, title, class, points, clause. */
const rows = [
  ['1.1', '设有环境管理机构', '基', null, '4.1'],
  ['2.1', '污染物达标排放', 'R', null, '4.2'],
  ['3.1', '单位产值能耗', 'O', '20', '4.3'],
  ['3.2', '绿电使用', 'O', '15', '4.4'],
  ['3.3', '废水回用', 'O', '15', '4.5'],
  ['3.4', '固废分类', 'O', '10', '4.6'],
  ['3.5', '清洁运输', 'O', '10', '4.7'],
  ['3.6', '产品碳足迹', 'O', '15', '4.8'],
  ['3.7', '员工培训', 'O', '15', '4.9'],
  ['4.1', '获得绿色奖项', 'A', '5', '4.10'],
] as const;

const inspector = () => page.getByRole('complementary', { name: '详情' });
const side = () => page.getByRole('complementary', { name: '右栏' });
const item = (code: string) => side().locator(`[data-item="${code}"]`);
const fixture = (sign: string) =>
  page.getByRole('navigation', { name: '样本企业' }).getByRole('button', { name: sign });

/** The field that has the keyboard, once it is that of this column; the row that it stands in. */
async function fieldIn(column: string): Promise<string> {
  const field = page.locator(`[data-column="${column}"] input:focus`);
  await field.waitFor();
  return (await field.evaluate((element) => element.closest('[data-row]')?.getAttribute('data-row'))) ?? '';
}

/** Types in the cell that has the keyboard, once it is that of this column. */
async function type(column: string, words: string): Promise<void> {
  await fieldIn(column);
  await page.keyboard.insertText(words);
}

async function typeRow([code, title, own, points, clause]: (typeof rows)[number]): Promise<void> {
  const row = await fieldIn('requirement');
  await page.keyboard.insertText(title);
  await page.keyboard.press('Tab');
  await type('class', own);
  await page.keyboard.press('Tab');
  await fieldIn('scoring');
  if (points !== null) {
    await page.keyboard.insertText(points);
    await page.keyboard.press('Control+Enter');
  }
  await page.locator(`[data-row="${row}"] [data-column="source"]`).click();
  await type('source', clause);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Home');
  await type('number', code);
  await page.keyboard.press('Control+Enter');
  await page.locator(`[data-row="${code}"] [data-column="number"] input:focus`).waitFor();
}

/** Opens a row in the inspector. */
async function openRow(code: string, title: string): Promise<void> {
  await page.locator(`[data-row="${code}"] [data-column="requirement"]`).click();
  await inspector()
    .getByRole('heading', { name: new RegExp(title) })
    .waitFor();
}

const answer = (code: string, word: '满足' | '不满足') =>
  item(code).getByRole('button', { name: word, exact: true }).click();

/** Takes what is computed as expected, writes how it follows and confirms it. */
async function confirm(derivation: string, clause: string): Promise<void> {
  await side().getByRole('radio', { name: '对照' }).click();
  await side().getByRole('button', { name: '采为预期' }).click();
  await side().getByRole('button', { name: '加一步' }).click();
  await side().getByLabel('第1步', { exact: true }).fill(derivation);
  await side().getByLabel('第1步的条款').fill(clause);
  await side().getByRole('button', { name: '核实', exact: true }).click();
  await side().getByText('已核实').waitFor();
}

const verdict = async (grade: string, score: string): Promise<void> => {
  const head = page.locator('[data-grade]');
  await expect.poll(() => head.innerText()).toContain(score);
  expect(await head.innerText()).toContain(grade);
};

describe('a standard from nothing', () => {
  it('is told apart from all others by its number, title and grades', async () => {
    await page.getByRole('button', { name: /从头起草/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '标准号', exact: true }).fill('T/DEMO 001—2026');
    await dialog.getByRole('textbox', { name: '名称', exact: true }).fill('绿色工坊评价要求');
    await expectAccessible(page, 'a new standard');
    await shoot(page, 'nothing-1-new');
    await dialog.getByRole('button', { name: '开始起草' }).click();
    await page.getByRole('heading', { name: /绿色工坊评价要求/, level: 1 }).waitFor();
  });

  it('takes ten indicators in its table, from the keyboard', async () => {
    await page.getByRole('button', { name: '加一行', exact: true }).click();
    for (const [index, row] of rows.entries()) {
      if (index > 0) await page.keyboard.press('Control+Enter');
      await typeRow(row);
    }
    expect(await page.locator('[data-row]').count()).toBe(rows.length);
    await expectAccessible(page, 'the table of a draft');
    await shoot(page, 'nothing-2-table');
  });

  it('scores one indicator by two sub-checks', async () => {
    await openRow('3.3', '废水回用');
    await inspector().getByLabel('计分方法').selectOption({ label: '按满足的项数' });
    await inspector().getByRole('textbox', { name: '分项 a', exact: true }).fill('建有回用设施');
    await inspector().getByRole('textbox', { name: '分项 b', exact: true }).fill('回用量有台账');
    await shoot(page, 'nothing-3-checks');
  });

  it('scores one by bands on the number line, whose overlap is seen and mended', async () => {
    await openRow('3.1', '单位产值能耗');
    await inspector().getByRole('button', { name: '加填报值' }).click();
    await inspector().getByRole('textbox', { name: 'input', exact: true }).fill('单位产值能耗');
    await inspector().getByLabel('单位', { exact: true }).fill('kgce/万元');
    await inspector().getByRole('textbox', { name: '范围 至少' }).fill('0');
    await inspector().getByLabel('计分方法').selectOption({ label: '按数值分段' });
    await inspector().getByRole('textbox', { name: '① 得分' }).fill('20');
    await inspector().getByRole('textbox', { name: '② 得分' }).fill('0');
    const end = inspector().getByRole('slider', { name: '第①段的上端' });
    await end.focus();
    await page.keyboard.press('ArrowLeft');
    await inspector()
      .getByText(/没有档位/)
      .waitFor();
    await inspector().getByRole('textbox', { name: '第①段的上端' }).fill('12');
    await inspector().getByText('10 kgce/万元至12 kgce/万元有两段同时成立').waitFor();
    await page.getByRole('banner').getByText('1项错误').waitFor();
    await shoot(page, 'nothing-4-bands');
    await inspector().getByRole('button', { name: '第②段改为不小于12 kgce/万元' }).click();
    await page.getByRole('banner').getByText('1项错误').waitFor({ state: 'detached' });
  });

  it('asks the enterprise for a fact, on which one indicator applies', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /输入量/ })
      .click();
    await inspector().getByRole('button', { name: '加企业情况' }).click();
    await inspector().getByRole('textbox', { name: '名称', exact: true }).fill('自有运输车队');
    await openRow('3.5', '清洁运输');
    await inspector().getByRole('radio', { name: '符合条件的企业' }).click();
    await inspector().getByRole('button', { name: '自有运输车队' }).waitFor();
    await shoot(page, 'nothing-5-applies');
  });

  it('is tried on three enterprises, each with what it should come to and why', async () => {
    await page.getByRole('button', { name: '加第一个样本' }).click();
    await side().getByRole('radio', { name: '答案' }).waitFor();
    await page.getByLabel('样本企业的名称', { exact: true }).fill('样样做到');
    for (const code of ['1.1', '2.1', '3.2', '3.4', '3.5', '3.6', '3.7', '4.1']) await answer(code, '满足');
    for (const check of ['建有回用设施', '回用量有台账']) {
      await side().getByRole('group', { name: check }).getByRole('button', { name: '满足', exact: true }).click();
    }
    await item('3.1').getByRole('textbox', { name: '单位产值能耗' }).fill('9');
    await side().getByLabel('自有运输车队').selectOption({ label: '是' });
    await verdict('达标', '105');
    await confirm('可选指标满分100，附加5分，合计105', '5');
    await expectAccessible(page, 'the bench of a draft');
    await shoot(page, 'nothing-6-bench');

    await page.getByRole('button', { name: '复制这个样本' }).click();
    await page.getByLabel('样本企业的名称', { exact: true }).fill('排放不达标');
    await side().getByRole('radio', { name: '答案' }).click();
    await answer('2.1', '不满足');
    await verdict('未达标', '105');
    await side().getByRole('button', { name: '删去第1步' }).waitFor({ state: 'detached' });
    await side().getByRole('radio', { name: '对照' }).click();
    await shoot(page, 'nothing-7-differs');
    await side().getByRole('button', { name: '采为预期' }).click();
    await side().getByLabel('第1步', { exact: true }).fill('2.1是必要指标，不满足就是未达标');
    await side().getByLabel('第1步的条款').fill('4.2');
    await side().getByRole('button', { name: '核实', exact: true }).click();
    await side().getByText('已核实').waitFor();

    await fixture('S01').click();
    await page.getByRole('button', { name: '复制这个样本' }).click();
    await page.getByLabel('样本企业的名称', { exact: true }).fill('做到一半，没有车队');
    await side().getByRole('radio', { name: '答案' }).click();
    await side().getByLabel('自有运输车队').selectOption({ label: '否' });
    await item('3.1').getByRole('textbox', { name: '单位产值能耗' }).fill('12');
    for (const code of ['3.4', '3.7', '4.1']) await answer(code, '不满足');
    // 15 + 15 + 15 of 90, for 3.5 does not apply: 100 × 45 ÷ 90.
    await verdict('未达标', '50');
    await side().getByRole('radio', { name: '对照' }).click();
    await side().getByRole('button', { name: '采为预期' }).click();
    await side().getByLabel('第1步', { exact: true }).fill('没有车队，3.5不适用：100×45÷90＝50，不到70');
    await side().getByRole('button', { name: '核实', exact: true }).click();
    await side().getByText('已核实').waitFor();
    expect(await page.getByRole('navigation', { name: '样本企业' }).getByText('未核实').count()).toBe(0);
  });

  it('is not for the one who wrote it to publish, unless one person alone works here', async () => {
    await page.getByRole('button', { name: '发布…' }).click();
    const dialog = page.getByRole('dialog', { name: '发布' });
    await dialog.getByText('周敏最后修改了这份草案，要由另一个人发布；可以先送审。').waitFor();
    expect(await dialog.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '我的账号：周敏' }).click();
    await page.getByRole('link', { name: '账号与设置' }).click();
    await page.getByRole('switch', { name: /由第二人发布/ }).click();
    await expect
      .poll(() => page.getByRole('switch', { name: /由第二人发布/ }).getAttribute('aria-checked'))
      .toBe('false');
    await shoot(page, 'nothing-8-settings');
    await page.getByRole('link', { name: '标尺' }).click();
    await page
      .getByRole('link', { name: /绿色工坊评价要求/ })
      .first()
      .click();
    await page.getByRole('button', { name: '发布…' }).waitFor();
  });

  it('is published, shows its record, and stands on the home page', async () => {
    await page.getByRole('button', { name: '发布…' }).click();
    const dialog = page.getByRole('dialog', { name: '发布' });
    await dialog.getByLabel('版本').fill('1.0.0');
    await dialog.getByText('可以发布').waitFor();
    await dialog.getByText(/两个引擎一致：补全\d+份，生成200份/).waitFor();
    await expectAccessible(page, 'publishing');
    await shoot(page, 'nothing-9-publish');
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await page.waitForURL(/\/publications\//);
    await page.getByText('单人使用，修改和发布是同一个人').waitFor();
    await page.getByText('样本企业3家').first().waitFor();
    await expectAccessible(page, 'the record');
    await shoot(page, 'nothing-10-record');
    await page.getByRole('link', { name: '标尺' }).click();
    await page.getByRole('link', { name: '绿色工坊评价要求', exact: true }).click();
    await page.waitForURL(/\/standards\/t-demo-001-2026/);
    await page.locator('[data-row="3.1"]').waitFor();
    expectUntroubled(visitor);
  });
});
