import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of the studio: its address, and what is there once it can be used. */
export interface StudioPage {
  readonly name: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
}

const standard = '/standards/t-sgipa-027';

/** The pages of the first studio. */
export const studioPages: readonly StudioPage[] = [
  {
    name: 'home',
    path: '/',
    ready: (page) => page.getByText('T/SGIPA 027').first().waitFor(),
  },
  {
    name: 'table',
    path: `${standard}/table`,
    ready: (page) => page.getByRole('row').getByText('GB/T 50034').first().waitFor(),
  },
  {
    name: 'canvas',
    path: `${standard}/canvas`,
    ready: (page) => page.locator('[data-ready=true] [data-node=ladder]').waitFor(),
  },
  {
    name: 'source',
    path: `${standard}/source`,
    ready: (page) => page.locator('.monaco-editor .view-line').first().waitFor(),
  },
  {
    name: 'bench',
    path: `${standard}/bench`,
    ready: (page) => page.getByRole('tree').waitFor(),
  },
];

/** Opens a page and waits until it can be used. */
export async function open(page: Page, { path, ready }: StudioPage): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** The link to one of the main pages in the top bar, by its name. */
export const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name, exact: true });

/** Chooses in a list that opens beneath its field. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  const offered = page.locator('.ant-select-item-option').filter({ visible: true });
  // What is typed may be found in words of the option that its line does not show.
  if (await field.isEditable()) {
    await field.fill(words);
    await expect.poll(() => offered.count()).toBe(1);
    await offered.click();
  } else await offered.filter({ hasText: words }).click();
}
