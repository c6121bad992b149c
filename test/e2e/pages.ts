import type { Page } from 'playwright-core';

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
