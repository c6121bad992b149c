import fs from 'node:fs';
import type { Draft } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { ask, editor, invite, publisher, setUp, signIn } from './people.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, noLonger, visit, type Visitor } from './visitor.js';

const template = new URL('../../studio/src/drafts/templates/points.json', import.meta.url);

/** A draft with something of everything that hinders publishing: two errors, a warning, a wrong expectation, a derivation not written. */
function hindered(): Draft {
  const draft = JSON.parse(fs.readFileSync(template, 'utf8')) as Draft;
  const { ruleset, fixtures } = draft;
  const id = 't-demo-002';
  const [, second, third] = fixtures;
  second!.expect.outcome = { status: 'decided', grade: 'qualified', possible: ['qualified'] };
  third!.derivation = [];
  return {
    ...draft,
    ruleset: {
      ...ruleset,
      id,
      title: { zh: '绿色车间评价要求' },
      totals: ruleset.totals.map((total) => (total.id === 'QO' ? { ...total, full: '60' } : total)),
      derived: [{ id: 'spare', order: 10, label: { zh: '备用的量' }, formula: { text: '1 + 1', where: {} } }],
      indicators: ruleset.indicators.map(({ anchor, ...rest }) => ({
        ...rest,
        ...(anchor && rest.code !== '3' && { anchor }),
      })),
    },
    fixtures: fixtures.map((fixture) => ({ ...fixture, assessment: { ...fixture.assessment, ruleset: id } })),
  };
}

let server: RunningServer;
let browser: Browser;
let author: Visitor;
let second: Visitor;
let page: Page;
let draft: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  author = await visit(browser, server.url);
  ({ page } = author);
  await setUp(page, server.setupToken, editor);
  ({ id: draft } = await ask<{ id: string }>(page, 'POST', '/api/drafts', { content: hindered() }));
  second = await visit(browser, server.url);
  await invite(page, second.page, publisher, ['reader', 'publisher']);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const dialog = (of = page) => of.getByRole('dialog', { name: '发布' });
const inspector = () => page.getByRole('complementary', { name: '详情' });
const side = () => page.getByRole('complementary', { name: '右栏' });
const refusal = (words: string | RegExp) => dialog().getByRole('listitem').filter({ hasText: words });
const go = (words: string | RegExp) => refusal(words).first().getByRole('button', { name: '去处理' }).click();

async function openPublish(): Promise<void> {
  await page.getByRole('button', { name: '发布…' }).click();
  await dialog().locator('section[aria-busy=false] h3').waitFor();
}

const confirm = async (): Promise<void> => {
  await side().getByRole('radio', { name: '对照' }).click();
  await side().getByRole('button', { name: '核实', exact: true }).click();
  await side().getByText('已核实').waitFor();
};

describe('a publish that is refused', () => {
  it('says everything that stands in the way, and that it takes a second person', async () => {
    await page.goto(`/drafts/${draft}/table`);
    await openPublish();
    await dialog().getByText('周敏最后修改了这份草案，要由另一个人发布；可以先送审。').waitFor();
    await dialog().getByText('还有6处不能发布').waitFor();
    expect(await dialog().getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
    await expectAccessible(page, 'a refused publish');
    await shoot(page, 'refused-1-list');
  });

  it('leads from an error to where it is mended', async () => {
    await go(/所写的满分/);
    await dialog().waitFor({ state: 'detached' });
    await inspector()
      .getByRole('heading', { name: '合计与门槛' })
      .or(inspector().getByText('所述满分').first())
      .first()
      .waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: '所述满分由60改为50' }).click();
    await page.getByRole('banner').getByText('1项错误').waitFor();
    await page.getByRole('button', { name: '收起检查' }).click();
    await openPublish();
    await go(/指标必须写明出处/);
    await dialog().waitFor({ state: 'detached' });
    await inspector().getByRole('heading', { name: /^3 / }).waitFor();
    await page.locator('[data-row="3"] [data-column="source"]').click();
    await page.keyboard.insertText('表1 行3');
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByText('1项错误').waitFor({ state: 'detached' });
    await shoot(page, 'refused-2-error');
  });

  it('leads from a warning to what it is about, where it is let stand with a reason', async () => {
    await openPublish();
    await go(/提醒要改正/);
    await dialog().waitFor({ state: 'detached' });
    await inspector().getByRole('heading', { name: '备用的量' }).waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: '放过…' }).first().click();
    await page.getByLabel('为什么可以放过').fill('条款待定稿时再标');
    await page.getByRole('button', { name: '放过', exact: true }).click();
    await page.getByRole('banner').getByText('1项提醒').waitFor({ state: 'detached' });
    await shoot(page, 'refused-3-warning');
    await page.getByRole('button', { name: '收起检查' }).click();
  });

  it('leads from a fixture to the bench, where its expectation is put right', async () => {
    await openPublish();
    await go(/要与预期相符/);
    await page.waitForURL(/\/bench$/);
    await page.getByRole('textbox', { name: '样本企业的名称' }).waitFor();
    expect(await page.getByRole('textbox', { name: '样本企业的名称' }).inputValue()).toBe('分够而必要项不满足');
    await side().getByRole('radio', { name: '对照' }).click();
    await side().getByRole('button', { name: '采为预期' }).click();
    await confirm();
    await openPublish();
    await go(/怎样由条款推出/);
    await expect.poll(() => page.getByRole('textbox', { name: '样本企业的名称' }).inputValue()).toBe('一项不适用');
    await side().getByRole('button', { name: '加一步' }).click();
    await side().getByLabel('第1步', { exact: true }).fill('100×20÷40＝50，不到70');
    await side().getByLabel('第1步的条款').fill('5.2');
    await confirm();
    await openPublish();
    await go(/典型达标/);
    await expect.poll(() => page.getByRole('textbox', { name: '样本企业的名称' }).inputValue()).toBe('典型达标');
    await confirm();
  });

  it('is then ready, and a second person publishes it', async () => {
    await openPublish();
    await dialog().getByText('可以发布').waitFor();
    expect(await dialog().getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
    await dialog().getByRole('button', { name: '送审' }).click();
    await dialog().getByRole('button', { name: '退回编制' }).waitFor();
    await shoot(page, 'refused-4-review');

    await signIn(second.page, publisher);
    await second.page
      .getByRole('link', { name: /绿色车间评价要求/ })
      .first()
      .click();
    await second.page.getByRole('button', { name: '发布…' }).click();
    await dialog(second.page).getByText('周敏最后修改了这份草案，可以由你发布。').waitFor();
    // A publisher is no editor: nothing here is his to write.
    expect(await dialog(second.page).getByRole('textbox', { name: '版本' }).isDisabled()).toBe(true);
    await dialog(second.page).getByRole('heading', { name: '可以发布' }).waitFor();
    await dialog(second.page).getByRole('button', { name: '发布', exact: true }).click();
    await second.page.waitForURL(/\/publications\//);
    await second.page.getByText('由最后修改人以外的第二个人发布').waitFor();
    await second.page.getByText('条款待定稿时再标').waitFor();
    await shoot(second.page, 'refused-5-record');
    expectUntroubled(author, [noLonger(draft)]);
    expectUntroubled(second);
  });
});
