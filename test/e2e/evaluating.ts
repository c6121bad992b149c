import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, place } from './pages.js';
import { shoot } from './shots.js';

/** Begins an assessment of an enterprise from the top bar, and stays at its form. */
export async function begin(page: Page, standard: string, enterprise: string, adoption?: string): Promise<void> {
  await place(page, '评价').click();
  await page.getByRole('button', { name: '新建评价' }).first().click();
  await choose(page, '评价标准', standard);
  if (adoption !== undefined) await choose(page, '采用记录', adoption);
  await page.getByLabel('企业名称').fill(enterprise);
  await shoot(page, `begin-${standard}`);
  await page.getByRole('button', { name: '开始评价' }).click();
  await page.waitForURL(/\/assessments\/[^/]+$/);
  await standing(page).waitFor();
}

/** The panel that says what the answers so far come to. */
export const standing = (page: Page): Locator => page.getByRole('complementary', { name: '当前结果' });

/** The width of the total's range as it is shown; 0 where one number is settled. */
export async function range(page: Page): Promise<number> {
  const words = await standing(page).getByRole('button').allInnerTexts();
  const figures = words.filter((each) => /^\d+\.\d+$/.test(each)).map(Number);
  return Math.max(...figures) - Math.min(...figures);
}

/** The code of the item that has the keyboard, or null. */
const activeCode = (page: Page) =>
  page.evaluate<string | null>("document.activeElement?.closest('[data-item]')?.dataset.item ?? null");

/** Goes through the form's items by J, up to the last one, and does at each what the story wants. */
export async function walkItems(page: Page, last: string, act: (code: string) => Promise<void>): Promise<void> {
  let code: string | null = null;
  while (code !== last) {
    const before: string | null = code;
    await page.keyboard.press('j');
    await expect.poll(async () => [null, before].includes(await activeCode(page))).toBe(false);
    code = await activeCode(page);
    await act(code!);
  }
}
