import type { Locator, Page } from 'playwright-core';

/** Starts the next version of the first standard from home, and stays at its table; gives the draft's id. */
export async function beginRevision(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: /修订已有标准/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '要修订的标准' }).click();
  await page.keyboard.type('t-sgipa-027');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '开始起草' }).click();
  await page.waitForURL(/\/drafts\/[^/]+\/table$/);
  await page.getByRole('treegrid').waitFor();
  return /\/drafts\/([^/]+)\//.exec(page.url())![1]!;
}

/** The link to one of the views of what is open, by its name. */
export const viewLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '视图' }).getByRole('link', { name });

/** A cell of the table, by the code of its row. */
export const cellAt = (page: Page, code: string, column: string): Locator =>
  page.locator(`[data-row="${code}"] [data-column="${column}"]`);

/** Writes a cell over, as one does in a spreadsheet. */
export async function writeCell(page: Page, code: string, column: string, text: string): Promise<void> {
  await cellAt(page, code, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until the server has everything that stands on the page. */
export const saved = (page: Page): Promise<void> => page.locator('[data-save=saved]').waitFor();

/** Looks at the server, as a window does that one comes back to. */
export const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => void window.dispatchEvent(new Event('focus')));

/** The content of a draft as the server answers it, byte for byte. */
export async function contentText(page: Page, id: string): Promise<string> {
  const record = await page.evaluate(async (at) => (await fetch(at)).text(), `/api/drafts/${id}`);
  const from = record.indexOf('"content":') + '"content":'.length;
  return record.slice(from, record.lastIndexOf(',"createdAt":'));
}
