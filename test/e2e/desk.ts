import type { Draft } from '@biaochi/schemas/types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.js';
import { ask, editor, setUp } from './people.js';
import { type RunningServer, startServer } from './server.js';
import { visit, type Visitor } from './visitor.js';

/** The place of one editor alone: a server with nothing on it, and a page where he is signed in as its first person. */
export interface Desk {
  readonly visitor: Visitor;
  readonly page: Page;
}

/** Gives the tests of a file a desk before the first of them, and clears it away after the last; the clipboard is his too. */
export function withDesk(use: (desk: Desk) => void): void {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launch()]);
    const visitor = await visit(browser, server.url);
    const { page } = visitor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    page.setDefaultNavigationTimeout(90_000);
    await setUp(page, server.setupToken, editor);
    await page.waitForLoadState('networkidle');
    visitor.troubles.length = 0;
    use({ visitor, page });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
}

/** Makes a draft by the API; its id. */
export const createDraft = async (page: Page, content: Draft): Promise<string> =>
  (await ask<{ id: string }>(page, 'POST', '/api/drafts', { content })).id;

/** Puts something on the clipboard as Word, Excel and browsers do, and presses Ctrl-V. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const parts: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
      if (rich !== '') parts['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html] as const,
  );
  await page.keyboard.press('Control+v');
}
