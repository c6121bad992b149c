import fs from 'node:fs';
import path from 'node:path';
import { type CellValue, Workbook } from '@cj-tech-master/excelts';
import { assessor, generateAssessments } from '@biaochi/engine';
import type { ArchiveRecord, Assessment, Replay } from '@biaochi/schemas/types';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../unit/shipped.js';
import { launch } from './browser.js';
import { ask, editor, setUp } from './people.js';
import { dataFolder, startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, visit } from './visitor.js';

const sgipa = shipped('t-sgipa-027');
const COUNT = 60;

let server: RunningServer;
let browser: Browser;
/** Enterprises that are stored with an outcome of the day. */
let decided = 0;
const data = dataFolder();
const file = path.join(data.folder, '2025年评价.xlsx');

interface Column {
  readonly code: string;
  readonly id: string;
  readonly heading: string;
  readonly of: 'met' | 'checks' | 'values';
}

/** The columns that an association would keep: an item each, in words. */
const columns = sgipa.indicators.flatMap(({ code, title, scoring, inputs = [] }): Column[] => {
  if ('checks' in scoring)
    return scoring.checks.map(({ id, label }) => ({ code, id, heading: `${code} ${label.zh}`, of: 'checks' }));
  if (scoring.method === 'scale')
    return inputs.map(({ id, label, unit }) => ({
      code,
      id,
      heading: `${label.zh}（${unit}）`,
      of: 'values' as const,
    }));
  return [{ code, id: '', heading: `行${code} ${title.zh}`, of: 'met' }];
});

function cellOf({ answers }: Assessment, { code, id, of }: Column): CellValue {
  const { [of]: part, notApplicable } = answers[code] ?? {};
  if (notApplicable !== undefined) return `不适用：${notApplicable}`;
  const value = of === 'met' ? part : (part as Record<string, string | boolean> | undefined)?.[id];
  if (typeof value === 'boolean') return value ? '满足' : '不满足';
  return value === undefined ? null : Number(value);
}

beforeAll(async () => {
  const assess = assessor(sgipa);
  const book = new Workbook();
  const sheet = book.addWorksheet('评价表');
  sheet.addRow(['2025年度绿色低碳企业评价汇总']);
  sheet.addRow(['企业名称', '所属行业', ...columns.map(({ heading }) => heading), '评价结论', '经办人']);
  for (const [index, one] of [...generateAssessments(sgipa, COUNT, 7)].entries()) {
    const { grade } = assess(one).outcome;
    const label = sgipa.grades.find(({ id }) => id === grade)?.label.zh ?? null;
    if (label !== null && index !== 0) decided++;
    const trade = ['家具', '食品', '纺织'][index % 3]!;
    sheet.addRow([`企业${index + 1}`, trade, ...columns.map((column) => cellOf(one, column)), label, '林']);
  }
  // One says perhaps where it is to say met or not; then a line of sums.
  sheet.getCell(3, 4).value = '可能';
  sheet.addRow(['合计']);
  fs.writeFileSync(file, Buffer.from(await book.xlsx.writeBuffer()));
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
});

describe('past assessments in Excel', () => {
  it(
    'become an archive, and another reading of the same standard is replayed over them',
    { timeout: 270_000 },
    async () => {
      const { page, troubles, leave } = await visit(browser, server.url);
      page.setDefaultTimeout(40_000);
      await setUp(page, server.setupToken, editor);
      await page.goto('/replay');
      await page.getByRole('button', { name: '新的重算' }).click();
      const dialog = page.getByRole('dialog', { name: '新的重算' });
      const choose = async (label: string): Promise<void> => {
        await dialog.getByRole('combobox', { name: label }).fill('绿色低碳企业评价技术要求');
        await page.keyboard.press('Enter');
      };
      await choose('原版本');
      await choose('改成');
      await dialog.getByText('新旧是同一个版本').waitFor();
      await dialog.getByLabel('导入文件', { exact: true }).setInputFiles(file);

      // What was proposed from the headings, what was understood, and what was not.
      const sheet = page.getByRole('dialog', { name: /^从Excel导入归档/ });
      await sheet
        .getByText(`读懂${COUNT - 1}家`)
        .first()
        .waitFor();
      expect(await sheet.getByRole('spinbutton', { name: '表头在第几行' }).inputValue()).toBe('2');
      const taken = columns.length + 3;
      await sheet.getByText(`${columns.length + 4}列中用到${taken}列`).waitFor();
      const faults = sheet.getByRole('list', { name: '读不懂的格' }).getByRole('listitem');
      expect(await faults.allTextContents()).toEqual([
        expect.stringMatching(/^D3.*「可能」/),
        expect.stringMatching(new RegExp(`^第${COUNT + 3}行.*「合计」`)),
      ]);
      await shoot(page, 'sheets');
      await expectAccessible(page, 'sheets');
      await sheet.getByRole('radio', { name: /家读懂$/ }).click();
      await sheet.getByRole('button', { name: '下一家' }).click();
      await sheet.getByText('第5行').waitFor();
      await shoot(page, 'sheets-rows');

      // The column that nobody asked for is kept as something about the enterprise.
      await sheet.locator('[data-column]').last().getByRole('combobox').fill('经办人');
      await page.keyboard.press('Enter');
      await sheet.getByText(`${columns.length + 4}列中用到${taken + 1}列`).waitFor();
      await sheet.getByRole('button', { name: `存入${COUNT - 1}家` }).click();
      await dialog.getByRole('status').getByText('评价表 D3').waitFor();
      const [stored] = await ask<ArchiveRecord[]>(page, 'GET', '/api/archives');
      expect(stored).toMatchObject({ count: COUNT - 1, refused: 2, file: '2025年评价.xlsx' });
      expect(stored!.mapping!.columns.at(-1)).toEqual({ heading: '经办人', place: '/enterprise/经办人' });

      // The next import of this layout uses what was kept.
      await dialog.getByLabel('导入文件', { exact: true }).setInputFiles(file);
      await sheet.getByText('沿用了上次同样表头的对应').waitFor();
      await sheet.getByRole('button', { name: '取消' }).click();

      // Another reading of the same version is the new side.
      const reading = sgipa.readings!.find(({ alternatives }) => alternatives.length > 1)!;
      await dialog.getByText('取舍', { exact: false }).first().click();
      const select = dialog.locator(`#reading-${reading.id}`);
      await select.click();
      const other = reading.alternatives.findIndex(({ id }) => id !== reading.default);
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
        .nth(other)
        .click();
      await shoot(page, 'replay-readings');
      await dialog.getByRole('button', { name: '开始重算' }).click();
      await page.getByRole('group', { name: '结论去向' }).waitFor({ timeout: 120_000 });
      await page.getByText('改读1处').waitFor();
      await page.getByText(`${decided}份当日结果重算全部一致`, { exact: false }).waitFor();
      const id = /\/replay\/([^/]+)$/.exec(page.url())![1]!;
      const report = await ask<Replay>(page, 'GET', `/api/replays/${id}/report`);
      expect(report.own).toEqual({ compared: decided, changed: [] });
      expect(report.impact.profiles.map((profile) => profile.id)).toContain('所属行业');
      await shoot(page, 'replay-of-readings');
      expect(troubles).toEqual([]);
      await leave();
    },
  );
});
