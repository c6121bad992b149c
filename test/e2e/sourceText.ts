import type { Locator, Page } from 'playwright-core';
import { paste } from './desk.js';

/** The lines of the source that are on the screen. */
export const sourceLines = (page: Page): Locator => page.locator('.monaco-editor .view-line');

/** Waits until what is written in the source stands in the document. */
export const sourceAgreed = (page: Page): Promise<void> => page.getByText('已与各视图一致').waitFor();

export const sourceWriter = (page: Page): Locator => page.getByRole('textbox', { name: '规则集源码，可以直接改' });

/** Finds a text in the source, which leaves it selected, by the editor's own search. */
export async function findInSource(page: Page, text: string): Promise<void> {
  await sourceWriter(page).focus();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: /查找/ }).fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** Pastes behind the line that a text stands in, or before the one above it. */
export async function pasteBeside(page: Page, found: string, where: 'behind' | 'above', text: string): Promise<void> {
  await findInSource(page, found);
  if (where === 'behind') {
    await page.keyboard.press('End');
    return paste(page, `\n${text}`);
  }
  // What is found may be so long that its line is wrapped; it begins where the line above is above it.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await paste(page, `${text}\n`);
}
