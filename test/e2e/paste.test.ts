import fs from 'node:fs';
import type { Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDraft, paste, withDesk } from './desk.js';
import { cellAt } from './drafts.js';
import { shoot } from './shots.js';
import { expectAccessible, type Visitor } from './visitor.js';

const raw = (name: string): string => fs.readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
const folder = new URL('../../rulesets/t-sgipa-027/', import.meta.url);
const shipped = JSON.parse(fs.readFileSync(new URL('ruleset.json', folder), 'utf8')) as Ruleset;
const fixtures = fs
  .readdirSync(new URL('fixtures/', folder))
  .map((name) => JSON.parse(fs.readFileSync(new URL(`fixtures/${name}`, folder), 'utf8')) as Fixture);

/** The standard as far as its clauses go without table 1: basic requirements, totals, gates, grades. */
const started: Draft = {
  format: 1,
  ruleset: (() => {
    const { derived: _, readings: __, notes: ___, ...rest } = shipped;
    return {
      ...rest,
      groups: rest.groups.filter(({ code }) => code === 'basic'),
      indicators: rest.indicators.filter(({ group }) => group === 'basic'),
    };
  })(),
  // Those that ask for a reading have to wait until readings are written.
  fixtures: fixtures.filter(({ assessment }) => Object.keys(assessment.readings ?? {}).length === 0),
  suppressions: [],
};

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

const dialog = () => page.getByRole('dialog');
const rows = () => dialog().locator('[data-line]');

async function openDraft(content: Draft): Promise<void> {
  await page.goto(`/drafts/${await createDraft(page, content)}/table`);
  await page.getByRole('treegrid').or(page.getByText('还没有指标')).waitFor();
}

const inspector = () => page.getByRole('complementary', { name: '详情' });

/** What evaluators may say of rows, as clauses 4.2 and 5.1 have it; the others may be said not to apply. */
const applies: readonly (readonly [string, string, string])[] = [
  ['1', '2', '一律适用'],
  ['3', '13', '一般适用'],
  ['14', '14', '一律适用'],
  ['15', '15', '一般适用'],
  ['16', '16', '一律适用'],
  ['17', '22', '一般适用'],
  ['25', '25', '一般适用'],
  ['27', '28', '一般适用'],
  ['30', '32', '一般适用'],
];

describe('the 32 rows of T/SGIPA 027, pasted as they were printed', () => {
  it('are shown as they were understood before any is taken', async () => {
    await openDraft(started);
    await page.getByRole('button', { name: '粘贴表格' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await expectAccessible(page, 'the place to paste');
    await dialog().getByLabel('要粘贴的表格').focus();
    await paste(page, raw('t-sgipa-027-table1.txt'));
    await expect.poll(() => rows().count()).toBe(32);
    await dialog().getByText('共32行，27行读清楚了').waitFor();
    await expectAccessible(page, 'the preview of a paste');
    await shoot(page, 'paste-1-preview');
  });

  it('are gone through from the keyboard, and what is doubtful is accepted or corrected', async () => {
    const row = (code: string) => rows().filter({ hasText: new RegExp(`^${code}$`) });
    await dialog()
      .getByRole('checkbox', { name: /^全部满足得5分/ })
      .check();
    await row('10').focus();
    for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowDown');
    const detail = (code: string) => dialog().getByRole('region', { name: `${code}的详情` });
    await detail('21')
      .getByText(/按原文的算式/)
      .waitFor();
    await detail('21')
      .getByRole('checkbox', { name: /^按数值分3段/ })
      .check();
    await row('23').click();
    await detail('23').getByLabel('二级指标').fill('技术和工艺');
    const line = dialog()
      .locator('tbody tr')
      .filter({ has: page.locator('[data-line]', { hasText: /^23$/ }) });
    await expect.poll(() => line.innerText()).toContain('技术和工艺');
    await shoot(page, 'paste-2-corrected');
    await dialog().getByRole('button', { name: '取32行' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(35);
  });

  it('are one step to undo, and stand again after redoing it', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('[data-row]').count()).toBe(3);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => page.locator('[data-row]').count()).toBe(35);
  });

  it('finished in the studio, all shipped fixtures come out as expected', async () => {
    for (const [from, to, words] of applies) {
      await cellAt(page, from, 'applies').click();
      if (from !== to) await cellAt(page, to, 'applies').click({ modifiers: ['Shift'] });
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await expect.poll(() => cellAt(page, to, 'applies').innerText()).toBe(words);
    }
    await cellAt(page, '21', 'requirement').click();
    const boxOf = (id: string) => inspector().locator(`input[value="${id}"]`);
    const renames = { part: 'used', whole: 'total' };
    for (const [id, name] of Object.entries(renames)) {
      await boxOf(id).fill(name);
      await boxOf(name).press('Enter');
    }
    await page.getByText(`${started.fixtures.length}家符合预期`).waitFor();
    await expectAccessible(page, 'the table of pasted rows');
    await shoot(page, 'paste-3-finished');
    expect(visitor.troubles).toEqual([]);
  });
});

/** A table of a web page: headings over two rows, merged cells, words parted by tags. */
const web = `<p>表2 要求</p><table>
  <tr><th colspan="2">指标</th><th rowspan="2">指标<br>属性</th><th rowspan="2">指标要求</th><th rowspan="2">说明</th></tr>
  <tr><th>一级指标</th><th>二级指标</th></tr>
  <tr><td rowspan="3">管 理</td><td rowspan="2">机构</td><td>R</td><td><p>设有管理<span>机构</span>。</p></td><td>必须满足</td></tr>
  <tr><td>０</td><td>配备专职人员，定期
    培训。</td><td>满足即得５分</td></tr>
  <tr><td>制度</td><td>O</td><td>订有制度。</td><td>满足即得3分</td></tr>
</table>`;

describe('a table of a web page', () => {
  it('is pasted into an empty draft wherever the keyboard is, its merged cells read', async () => {
    await openDraft({ ...started, ruleset: { ...started.ruleset, indicators: [], groups: [] }, fixtures: [] });
    await expectAccessible(page, 'an empty table');
    await paste(page, '表2', web);
    await expect.poll(() => rows().count()).toBe(3);
    const words = await dialog().locator('tbody tr').allInnerTexts();
    expect(words.map((row) => row.split(/\s+/).join(' ').trim())).toEqual([
      '1 管理 机构 设有管理机构 R 必须满足',
      '2 配备专职人员，定期培训 O 满足即得5分',
      '3 制度 订有制度 O 满足即得3分',
    ]);
    await dialog().getByRole('button', { name: '取3行' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(3);
    expect(await cellAt(page, '2', 'source').innerText()).toBe('表2 行2');
  });

  it('is copied out again for Word and Excel, and pasted back the same', async () => {
    await page.getByRole('button', { name: '复制整张表' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toContain('rowspan="2"');
    await page.getByRole('button', { name: '粘贴表格' }).click();
    await dialog().getByLabel('要粘贴的表格').focus();
    await page.keyboard.press('Control+v');
    await expect.poll(() => rows().count()).toBe(3);
    await dialog().getByText('3行要改了才能取').waitFor();
    expect(await dialog().getByRole('button', { name: '取0行' }).isDisabled()).toBe(true);
    expect(visitor.troubles).toEqual([]);
  });
});
