import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { open, studioPages } from './pages.js';
import { startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, switchTheme, visit, type Visitor } from './visitor.js';

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  visitor = await visit(browser, server.url);
});
afterEach(async () => {
  await visitor.leave();
});

const verdict = (page: Page, grade: string) => page.locator(`[data-grade="${grade}"]`).waitFor();

/** The words of a story in one language. */
const words = {
  zh: {
    standard: '绿色低碳企业评价技术要求',
    bench: '试算台',
    fixture: '恰好70分',
    qualified: '绿色低碳企业',
    unqualified: '未达标',
    unmet: '不满足',
    reason: /全部必要指标：没有满足行16/,
    demand: /全部必要指标/,
    whole: '看全部原因',
    reset: '还原',
  },
  en: {
    standard: 'Technical requirements for evaluating green and low-carbon enterprises',
    bench: 'Trial bench',
    fixture: 'Exactly 70',
    qualified: 'Green and low-carbon enterprise',
    unqualified: 'Not qualified',
    unmet: 'Not met',
    reason: /All required indicators: row 16/,
    demand: /All required indicators/,
    whole: 'See all reasons',
    reset: 'Reset',
  },
} as const;

/** From home to a verdict that flips: pick the standard, the bench, the fixture at exactly 70.0, and change one answer. */
async function flipsAVerdict(page: Page, language: keyof typeof words): Promise<void> {
  const say = words[language];
  await page.getByRole('link', { name: say.standard, exact: true }).click();
  await page.waitForURL(/\/standards\/t-sgipa-027\/table$/);
  await page.getByRole('banner').getByRole('link', { name: say.bench }).click();
  await page.locator('[data-fixture="s03-exactly-70"]').click();
  await page.getByRole('heading', { name: say.fixture }).waitFor();
  await verdict(page, 'green-low-carbon');
  const head = page.locator('[data-grade]');
  expect(await head.textContent()).toContain(say.qualified);
  expect(await head.textContent()).toContain('70.0');

  // One answer: row 16, lighting power density, is not met after all.
  await page.locator('[data-item="16"]').getByRole('button', { name: say.unmet, exact: true }).click();
  await verdict(page, 'not-qualified');
  expect(await head.textContent()).toContain(say.unqualified);

  // The reason names the item and ends in its clause.
  const reason = page.getByRole('treeitem', { name: say.reason });
  await reason.waitFor();
  const member = page.locator('[role=treeitem][data-subject="points:16"]');
  await member.first().waitFor();
  expect(await member.first().textContent()).toContain('表1 行16');

  // Any number opens its why, in two levels, and leads to the whole tree.
  await head.getByRole('button', { name: say.demand }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('5.2');
  await dialog.getByRole('link', { name: say.whole }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: say.reset }).click();
  await verdict(page, 'green-low-carbon');
}

describe('the story of one standard', () => {
  it('goes from home to a flipped verdict and its clause, in Chinese', async () => {
    const { page, troubles } = visitor;
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await flipsAVerdict(page, 'zh');
    expect(troubles).toEqual([]);
  });

  it('goes the same way in English, which is kept after a reload', async () => {
    const { page, troubles } = visitor;
    await page.goto('/');
    await page.getByRole('radio', { name: 'EN' }).click();
    await page.locator('html[lang="en"]').waitFor();
    await page.reload();
    await page.locator('html[lang="en"]').waitFor();
    await flipsAVerdict(page, 'en');
    expect(troubles).toEqual([]);
  });

  it('follows each keystroke of a measured value', async () => {
    const { page, troubles } = visitor;
    await page.goto('/standards/t-sgipa-027/bench');
    await page.locator('[data-fixture="s04-just-below-70"]').click();
    await verdict(page, 'not-qualified');
    // 3.95 % of 20 000 tce; at 800 tce it is 4.00 %, and the total exactly 70.
    const used = page.locator('#value-21-used');
    expect(await used.inputValue()).toBe('790');
    await used.fill('800');
    await verdict(page, 'green-low-carbon');
    await used.fill('799');
    await verdict(page, 'not-qualified');
    expect(await page.locator('[data-grade]').textContent()).toContain('69.995');
    // What cannot be read as a number is said at the item, and the total becomes a range, never a zero.
    await used.fill('79x');
    await verdict(page, 'undetermined');
    const item = page.locator('[data-item="21"]');
    await item.getByRole('status').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('answers by keys alone', async () => {
    const { page, troubles } = visitor;
    await page.goto('/standards/t-sgipa-027/bench');
    await page.locator('[data-fixture="s03-exactly-70"]').click();
    await verdict(page, 'green-low-carbon');
    await page.keyboard.press('j');
    await page.locator('[data-item="4.1.1"]:focus').waitFor();
    await page.keyboard.press('2');
    await verdict(page, 'not-qualified');
    await page.keyboard.press('1');
    await verdict(page, 'green-low-carbon');
    expect(troubles).toEqual([]);
  });

  it('walks, folds and explains the canvas by keys', async () => {
    const { page, troubles } = visitor;
    await page.goto('/standards/t-sgipa-027/canvas');
    const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
    await page.locator('[data-ready=true] [data-node=ladder]').waitFor();
    await node('group:production').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.react-flow__node[data-id="total:QO"]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.react-flow__node[data-id="total:Q"]:focus').waitFor();
    await page.keyboard.press(' ');
    await page.getByRole('dialog').getByText('5.1.1').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await node('group:production').focus();
    await page.keyboard.press('.');
    await node('group:production').getByText('21', { exact: true }).first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('lights the path from a failed member over its gate to the grade', async () => {
    const { page, troubles } = visitor;
    await page.goto('/standards/t-sgipa-027/canvas');
    await page.locator('[data-ready=true] [data-node=ladder]').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: /S06/ }).click();
    await page.locator('[data-lit=lost]').nth(1).waitFor({ state: 'attached' });
    expect(await page.locator('[data-lit]').count()).toBe(2);
    await page.getByRole('complementary').getByText('行16').first().waitFor();
    expect(troubles).toEqual([]);
  });
});

describe.each(studioPages.map((each) => [each.name, each] as const))('the page %s', (name, studioPage) => {
  it.each(['light', 'dark'] as const)('opens without a trouble and with nothing grave for axe, %s', async (theme) => {
    const { page, troubles } = visitor;
    await open(page, studioPage);
    await switchTheme(page, theme);
    await expectAccessible(page, `${name} ${theme}`);
    await shoot(page, `${name}-${theme}`);
    expect(troubles).toEqual([]);
  });
});

describe('a narrow window', () => {
  it.each(['canvas', 'bench'])('of 1280 pixels holds the page %s', async (name) => {
    const narrow = await visit(browser, server.url, 1280, 800);
    await open(
      narrow.page,
      studioPages.find((each) => each.name === name)!,
    );
    const overflow = await narrow.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBe(0);
    await shoot(narrow.page, `${name}-1280`);
    expect(narrow.troubles).toEqual([]);
    await narrow.leave();
  });
});
