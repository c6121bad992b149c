import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Theme = 'light' | 'dark';

/** Someone at the studio: a page in a browser of his own, and everything that went wrong on it. */
export interface Visitor {
  readonly page: Page;
  /** Console errors and warnings, exceptions, and requests that failed or were refused, so far. */
  readonly troubles: string[];
  readonly leave: () => Promise<void>;
}

/** A visitor with a browser of his own, its store empty. */
export async function visit(browser: Browser, url: string, width = 1600, height = 1000): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  // A slow machine is no fault of the page: only the test itself ends the waiting.
  context.setDefaultTimeout(100_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A question is taken back with the page, or the part of it, that asked; a server that hangs up reads otherwise.
    if (request.method() === 'GET' && why === 'net::ERR_ABORTED') return;
    troubles.push(`failed: ${request.method()} ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return { page, troubles, leave: () => context.close() };
}

/** What the windows of others are answered of a draft that was published meanwhile. */
export const noLonger = (draft: string): RegExp => new RegExp(`^(404: |error: .* 404 ).*/api/drafts/${draft}\\)?$`);

/** Nothing went wrong so far, apart from what the story knows of. */
export function expectUntroubled({ troubles }: Visitor, known: readonly RegExp[] = []): void {
  expect(troubles.filter((trouble) => !known.some((each) => each.test(trouble)))).toEqual([]);
}

/** Nothing serious or critical is to be found by axe on the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${where}: ${impact} ${id} at ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  expect(grave).toEqual([]);
}

/** Switches the theme by the button in the top bar, if it is not that one already. */
export async function switchTheme(page: Page, theme: Theme): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('data-theme')) !== theme) {
    await page.getByRole('button', { name: /^(改用(深|浅)色|(Dark|Light) theme)$/ }).click();
  }
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}
