import fs from 'node:fs';
import path from 'node:path';
import { generateAssessments } from '@biaochi/engine';
import type { Replay } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../unit/shipped.js';
import { launch } from './browser.js';
import { beginRevision, saved, writeCell } from './drafts.js';
import { ask, editor, setUp } from './people.js';
import { dataFolder, startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, visit } from './visitor.js';

const COUNT = 2000;

let server: RunningServer;
let browser: Browser;
const data = dataFolder();
const archive = path.join(data.folder, 'past.ndjson');

beforeAll(async () => {
  const lines = [...generateAssessments(shipped('t-sgipa-027'), COUNT, 7)].map((one) => JSON.stringify(one));
  fs.writeFileSync(archive, `${lines.join('\n')}\n{"format":1,,}\n`);
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
});

/** Raises the threshold in the panel of the grades. */
async function raiseThreshold(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: /^等级/ }).first().click();
  const value = page.locator('[data-place="/grades/green-low-carbon"]').getByRole('textbox', { name: '值' });
  await value.fill(to);
  await value.press('Tab');
}

describe('the impact of a revision', () => {
  it('is read from the Sankey down to one enterprise and its cause, and exported', { timeout: 400_000 }, async () => {
    const { page, troubles, leave } = await visit(browser, server.url);
    await setUp(page, server.setupToken, editor);
    await beginRevision(page);
    await writeCell(page, '21', 'class', 'O');
    await raiseThreshold(page, '75');
    await saved(page);

    // An archive: one of its lines cannot be read, and is told with its number.
    await page.getByRole('link', { name: '修订影响' }).click();
    await page.getByRole('button', { name: '新的重算' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '改成' }).click();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('导入文件', { exact: true }).setInputFiles(archive);
    await dialog
      .getByRole('status')
      .getByText(`第${COUNT + 1}行`)
      .waitFor();
    await shoot(page, 'replay-new');
    await dialog.getByRole('button', { name: '开始重算' }).click();

    // It is paused and goes on.
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByRole('heading', { name: '停在半路' }).waitFor();
    await page.getByRole('button', { name: '接着算' }).click();
    const flows = page.getByRole('group', { name: '结论去向' });
    await flows.waitFor({ timeout: 300_000 });

    // What the page says is what the report says.
    const id = /\/replay\/([^/]+)$/.exec(page.url())![1]!;
    const report = await ask<Replay>(page, 'GET', `/api/replays/${id}/report`);
    const lost = report.impact.flows.find(({ from, to }) => from === 'green-low-carbon' && to === 'not-qualified')!;
    expect(report.impact.count).toBe(COUNT);
    expect(lost.count).toBeGreaterThan(10);
    const groups = report.attribution!.groups;
    expect(groups.map(({ changes }) => changes.length).length).toBeGreaterThanOrEqual(2);
    const causes = page.locator('[data-cause]');
    expect(await causes.count()).toBe(groups.length);
    for (const { id: cause, decisive } of groups.filter((one) => one.decisive > 0)) {
      expect(await page.locator(`[data-cause="${cause}"]`).textContent()).toContain(`影响${decisive}家`);
    }
    await expectAccessible(page, 'replay');
    await shoot(page, 'replay');

    // The ribbon of those who lose it narrows the list to them.
    await flows.getByRole('button', { name: `绿色低碳企业→未达标：${lost.count}家` }).click();
    await page.getByText(`${lost.count} / ${report.impact.moves.length}`).waitFor();

    // One of them: what would be without each change, and both explanations.
    const moved = report.impact.moves.find(({ toState, fromState }) => fromState === lost.from && toState === lost.to)!;
    await page.locator(`[data-mover="${moved.position}"]`).getByRole('button').click();
    const one = page.getByRole('dialog');
    await one
      .getByText(/撤回“.+”，结论/)
      .first()
      .waitFor();
    await one.getByRole('tree').nth(1).waitFor();
    expect(await one.getByRole('region').count()).toBeGreaterThanOrEqual(2);
    // What would bring it back under the new version; each way was tried.
    await one.getByRole('button', { name: /^改好哪几项/ }).click();
    await one.getByText(/最少改\d+项就是绿色低碳企业/).waitFor();
    await shoot(page, 'replay-case');
    await page.keyboard.press('Escape');
    await one.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '导出报告' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel表格' }).click();
    const file = await (await coming).path();
    expect(fs.readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(troubles).toEqual([]);
    await leave();
  });
});
