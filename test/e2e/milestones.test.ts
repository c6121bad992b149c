/** A draft kept under a name: compared with what it became, gone back to, given up. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withDesk } from './desk.js';
import { beginRevision, cellAt, contentText, saved, writeCell } from './drafts.js';
import { shoot } from './shots.js';
import { expectAccessible, type Visitor } from './visitor.js';

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

const list = () => page.getByRole('region', { name: '存稿' });
const kept = (name: string) => list().locator(`[data-milestone="${name}"]`);
const open = () => page.getByRole('button', { name: '历史', exact: true }).click();

it('keeps a draft, tells what has changed since, and goes back to it as one step', async () => {
  const id = await beginRevision(page);
  await writeCell(page, '22', 'requirement', '讨论时的题目');
  await open();
  await list().getByLabel('这一稿叫什么').fill('征求意见稿');
  await page.keyboard.press('Enter');
  await kept('征求意见稿').waitFor();
  const before = await contentText(page, id);
  await list().getByLabel('这一稿叫什么').fill('征求意见稿');
  await page.keyboard.press('Enter');
  await list().getByRole('alert').getByText('已经有一份存稿叫“征求意见稿”').waitFor();
  await page.keyboard.press('Escape');

  await writeCell(page, '22', 'requirement', '征求意见后的题目');
  await saved(page);
  await open();
  await expectAccessible(page, 'the milestones of a draft');
  await shoot(page, 'milestones');
  await kept('征求意见稿').getByRole('link', { name: '比较' }).click();
  await expect
    .poll(() => page.getByLabel('与哪个版本比较').locator('option:checked').innerText())
    .toMatch(/^存稿“征求意见稿”/);
  await page.getByText('征求意见后的题目').first().waitFor();
  await shoot(page, 'milestones-compared');

  await page.getByRole('link', { name: '表格' }).click();
  await open();
  await kept('征求意见稿').getByRole('button', { name: '回到“征求意见稿”' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cellAt(page, '22', 'requirement').innerText()).toContain('讨论时的题目');
  await saved(page);
  expect(await contentText(page, id)).toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cellAt(page, '22', 'requirement').innerText()).toContain('征求意见后的题目');

  await open();
  await kept('征求意见稿').getByRole('button', { name: '删去“征求意见稿”' }).click();
  await list().getByText('存一稿，以后可以比较').waitFor();
  expect(visitor.troubles.filter((trouble) => !/\b409\b/.test(trouble))).toEqual([]);
});
