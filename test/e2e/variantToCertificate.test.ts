import { assessor, fixtureDigest, fixtureRunner } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectOf } from '../../studio/src/bench/expectOf.js';
import { launch } from './browser.js';
import { ask, editor, type Person, setUp, signIn } from './people.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, visit, type Visitor } from './visitor.js';

let server: RunningServer;
let browser: Browser;
/** The one who drafts, publishes and keeps the accounts. */
let author: Visitor;

const evaluator: Person = { name: '陈立', account: 'chenli', password: '评价员自己换上的长密码' };

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  author = await visit(browser, server.url);
  await setUp(author.page, server.setupToken, editor);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name, exact: true });

/** What went wrong; a request that was under way when its page was left is none. */
const grave = ({ troubles }: Visitor) => troubles.filter((each) => !each.endsWith('net::ERR_ABORTED'));

const saved = (page: Page) => page.locator('[data-save=saved]').waitFor();

/** Chooses in a list that opens beneath its field. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  if (await field.isEditable()) await field.fill(words);
  const offered = page.locator('.ant-select-item-option').filter({ visible: true });
  await offered.filter({ hasText: words }).or(offered).first().click();
}

/** Lets one person publish what he changed himself, and makes the evaluator's account. */
async function prepareAccounts(page: Page): Promise<void> {
  await page.getByRole('button', { name: /我的账号/ }).click();
  await page.getByRole('link', { name: '账号与设置' }).click();
  await page.getByRole('switch', { name: /由第二人发布/ }).click();
  await page.getByRole('switch', { name: /由第二人发布/, checked: false }).waitFor();
  await page.getByRole('button', { name: '添加账号' }).click();
  const dialog = page.getByRole('dialog', { name: '添加账号' });
  await dialog.getByLabel('姓名').fill(evaluator.name);
  await dialog.getByLabel('账号', { exact: true }).fill(evaluator.account);
  await dialog.getByRole('checkbox', { name: /评价员/ }).check();
  await dialog.getByRole('button', { name: /添\s*加/ }).click();
  const handed = page.getByRole('dialog', { name: `${evaluator.name}的一次性密码` });
  expect(await handed.locator('code').innerText()).not.toBe('');
  await handed.getByRole('button', { name: '知道了' }).click();
}

/** Starts a variant of SGIPA and changes three points in its table; answers the draft's id. */
async function makeVariant(page: Page): Promise<string> {
  await place(page, '评价标准').click();
  await page.getByRole('button', { name: /行业变体/ }).click();
  await choose(page, '母标准', 't-sgipa-027 ');
  await page.getByLabel('名称', { exact: true }).fill('绿色低碳企业评价技术要求 数据中心');
  await page.getByLabel(/^标识/).fill('t-sgipa-027-dc');
  await shoot(page, 'variant-1-start');
  await page.getByRole('button', { name: '开始起草' }).click();
  await page.waitForURL(/\/drafts\/[^/]+\/table$/);
  for (const [code, points] of [
    ['4', '3'],
    ['24', '4'],
    ['31', '8'],
  ] as const) {
    await page.locator(`[data-row="${code}"] [data-column="scoring"]`).click();
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
    await page.locator(`[data-row="${code}"] [data-column="scoring"]`).getByText(points).first().waitFor();
  }
  await saved(page);
  await shoot(page, 'variant-2-table');
  return /\/drafts\/([^/]+)\//.exec(page.url())![1]!;
}

/** Sees on the bench what moved, and takes one fixture's new result as expected, with its derivation, and confirms it. */
async function settleOne(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: '试算台' }).click();
  await page.locator('[data-fixture="s03-exactly-70"]').click();
  await page.getByRole('heading', { name: '恰好70分' }).waitFor();
  await page.locator('[data-grade="not-qualified"]').waitFor();
  // Held against the base: the grade then and now, and which items moved it.
  await page.getByRole('complementary', { name: '右栏' }).getByRole('radio', { name: '对照' }).click();
  const against = page.locator('[data-moved="s03-exactly-70"]');
  await against.waitFor();
  expect(await against.innerText()).toMatch(/绿色低碳企业 70\.0[\s\S]*未达标 67\.0/);
  await page.getByRole('heading', { name: /变在哪里/ }).waitFor();
  expect(await page.locator('[data-moved]').count()).toBeGreaterThan(5);
  expect(await page.getByRole('img', { name: /与.*1\.0\.0不同|与已发布的版本不同/ }).count()).toBeGreaterThan(5);
  await shoot(page, 'variant-3-moved');
  await page.getByRole('button', { name: '采为预期' }).click();
  const steps = page.getByRole('textbox', { name: /^第\d+步$/ });
  await steps.last().fill('变体中行4为3分、行24为4分：70－3＝67，低于70，未达标');
  await page.getByRole('button', { name: /^确\s*认$/ }).click();
  await page
    .getByText(/已核实/)
    .first()
    .waitFor();
  await saved(page);
  await shoot(page, 'variant-4-verified');
}

/** Takes the others over and confirms them, as the bench would one by one. */
async function settleOthers(page: Page, id: string): Promise<void> {
  const path = `/api/drafts/${id}`;
  const { revision, content } = await ask<{ revision: number; content: Draft }>(page, 'GET', path);
  const runs = fixtureRunner(content.ruleset);
  const assess = assessor(content.ruleset);
  const fixtures = content.fixtures.map((fixture) =>
    runs(fixture).pass ? fixture : { ...fixture, expect: expectOf(assess(fixture.assessment)) },
  );
  await ask(page, 'PUT', path, { content: { ...content, fixtures } }, revision);
  for (const fixture of fixtures.filter((each) => each.id !== 's03-exactly-70')) {
    await ask(page, 'POST', `${path}/verifications`, { fixture: fixture.id, digest: fixtureDigest(fixture) });
  }
}

/** Computing everything with both engines takes its time, which is said. */
async function askWhetherReady(page: Page, id: string): Promise<void> {
  await page.goto(`/drafts/${id}/table`);
  await page.getByRole('button', { name: '发布…' }).click();
  await page
    .getByRole('dialog', { name: '发布' })
    .getByText(/正在核对/)
    .waitFor();
  await shoot(page, 'variant-5-checking');
}

async function begin(page: Page, standard: string, enterprise: string, adoption?: string): Promise<void> {
  await place(page, '评价').click();
  await page.getByRole('button', { name: '新建评价' }).first().click();
  await choose(page, '评价标准', standard);
  if (adoption !== undefined) await choose(page, '采用记录', adoption);
  await page.getByLabel('企业名称').fill(enterprise);
  await shoot(page, `begin-${standard}`);
  await page.getByRole('button', { name: '开始评价' }).click();
  await page.waitForURL(/\/assessments\/[^/]+$/);
  await page.getByRole('complementary', { name: '当前结果' }).waitFor();
}

describe('a variant', () => {
  it('is made, and what moves is seen, taken over and confirmed', { timeout: 150_000 }, async () => {
    const { page } = author;
    await prepareAccounts(page);
    const id = await makeVariant(page);
    await settleOne(page);
    await settleOthers(page, id);
    await askWhetherReady(page, id);
    expect(grave(author)).toEqual([]);
  });
});

describe('the values of an authority', () => {
  it('are published once and hold for an evaluation that selects them', async () => {
    const own = await visit(browser, server.url);
    const { page } = own;
    await signIn(page, editor);
    await page.goto('/standards/ccpitcsc-engineering/adoptions');
    await page.getByRole('button', { name: '新的采用记录' }).click();
    await page.getByLabel('采用机关').fill('深圳市商务局');
    await page.getByLabel('地方规定分数').fill('80');
    await page.getByLabel('依据').fill('深商务〔2026〕18号');
    await page.getByLabel('施行日期').fill('2026-07-01');
    await shoot(page, 'adoption-1-form');
    await page.getByRole('button', { name: /^发\s*布$/ }).click();
    await page.locator('[data-adoption]').getByText('深圳市商务局').waitFor();
    await expectAccessible(page, 'adoptions');
    await shoot(page, 'adoption-2-published');
    await begin(page, 'ccpitcsc-engineering', '华南工程服务有限公司', '深圳市商务局');
    await shoot(page, 'adoption-3-form');
    await page.getByRole('link', { name: '报告预览' }).click();
    await page.getByText(/参数按深圳市商务局的采用记录（深商务〔2026〕18号，2026-07-01起）/).waitFor();
    await shoot(page, 'adoption-4-report');
    expect(grave(own)).toEqual([]);
    await own.leave();
  });
});
