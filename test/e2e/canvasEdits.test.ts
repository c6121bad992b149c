import fs from 'node:fs';
import type { Draft } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDraft, withDesk } from './desk.js';
import { cellAt, contentText, saved } from './drafts.js';
import { shoot } from './shots.js';
import { expectAccessible, type Visitor } from './visitor.js';

const file = new URL('../../rulesets/t-sgipa-027/ruleset.json', import.meta.url);
const content: Draft = {
  format: 1,
  ruleset: JSON.parse(fs.readFileSync(file, 'utf8')) as Draft['ruleset'],
  fixtures: [],
  suppressions: [],
};

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

const inspector = () => page.getByRole('complementary', { name: '详情' });
const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

async function openDraft(view: 'table' | 'canvas'): Promise<string> {
  const id = await createDraft(page, content);
  await page.goto(`/drafts/${id}/${view}`);
  const ready = view === 'table' ? page.getByRole('treegrid') : page.locator('[data-ready=true] [data-node=ladder]');
  await ready.waitFor();
  return id;
}

describe('the same edits in two views', () => {
  let ofTable = '';

  it('are made in the table and its inspector', async () => {
    const id = await openDraft('table');
    await cellAt(page, '16', 'subgroup').click();
    await page.keyboard.type('绿色低碳生产/经营');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellAt(page, '17', 'subgroup').innerText()).toBe('照明');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /合计与门槛/ })
      .click();
    await inspector().getByRole('button', { name: '加门槛' }).click();
    await inspector().getByRole('button', { name: '加一项 分组' }).last().click();
    await page.getByRole('button', { name: '基础设施', exact: true }).last().click();
    await page.keyboard.press('Escape');
    await saved(page);
    ofTable = await contentText(page, id);
    expect(ofTable).toContain('"members":{"groups":["infrastructure"]}');
  });

  it('are made on the canvas, and give the very same bytes', async () => {
    const id = await openDraft('canvas');
    // Each edge of the graph is drawn, whatever else is.
    await expect.poll(() => page.locator('.react-flow__edge').count()).toBe(21);
    // An indicator dropped on another group, by mouse.
    await node('group:infrastructure').focus();
    await page.keyboard.press('.');
    const row = node('group:infrastructure').locator('[draggable=true]').filter({ hasText: /^16/ });
    await row.dragTo(node('group:production'));
    await expect.poll(() => node('group:production').innerText()).toContain('6项');
    // A gate added and joined to a group, by keyboard.
    await node('group:infrastructure').focus();
    await page.keyboard.press('a');
    await page.getByRole('menuitem', { name: '门槛' }).click();
    await node('gate:gate').waitFor();
    await node('group:infrastructure').focus();
    await page.keyboard.press('c');
    await page
      .getByRole('alert')
      .getByText(/再按C连上/)
      .waitFor();
    await node('gate:gate').focus();
    await page.keyboard.press('c');
    await expect.poll(() => node('gate:gate').innerText()).not.toContain('没有');
    await expectAccessible(page, 'the canvas of a draft');
    await shoot(page, 'canvas-1-edited');
    await saved(page);
    expect(await contentText(page, id)).toBe(ofTable);
  });

  it('are cut by keyboard and by mouse, and undone', async () => {
    const line = page.locator(
      '.react-flow__edge[data-id^="group:infrastructure>gate:gate"] .react-flow__edge-interaction',
    );
    await node('group:infrastructure').focus();
    await page.keyboard.press('c');
    await node('gate:gate').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => line.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await line.first().waitFor({ state: 'attached' });
    await line.first().dispatchEvent('click');
    await page.getByRole('alert').getByRole('button', { name: '断开' }).waitFor();
    await shoot(page, 'canvas-2-line');
    await page.keyboard.press('Delete');
    await expect.poll(() => line.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await line.first().waitFor({ state: 'attached' });
  });

  it('are taken away from the keyboard, undone, and refused where something rests on them', async () => {
    await node('gate:gate').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => node('gate:gate').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await node('gate:gate').waitFor();
    await node('total:QO').focus();
    await page.keyboard.press('Delete');
    await page
      .getByRole('alert')
      .getByText(/还有1处要用到/)
      .waitFor();
    await node('total:QO').waitFor();
  });

  it('are found by search, and shown in the builders beside', async () => {
    await node('ladder').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('制冷剂');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '所选节点' });
    await panel.getByRole('heading', { name: /制冷剂合规/ }).waitFor();
    await panel.getByLabel('名称').first().fill('制冷剂合法');
    await expect.poll(() => node('group:infrastructure').innerText()).toContain('制冷剂合法');
    expect(visitor.troubles).toEqual([]);
  });
});
