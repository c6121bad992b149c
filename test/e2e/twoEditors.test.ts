import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { beginRevision, cellAt, comeBack, contentText, saved, writeCell } from './drafts.js';
import { editor, invite, publisher, setUp } from './people.js';
import { startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, switchTheme, visit } from './visitor.js';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Holds the page's looks at the server back, until what is answered is called: nobody learns of a save before writing. */
async function keepFromLooking(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route('**/api/drafts/*', (route) =>
    route.request().method() === 'GET' ? void held.push(route) : route.continue(),
  );
  return async () => {
    await page.unroute('**/api/drafts/*');
    await Promise.all(held.map((route) => route.continue()));
  };
}

const shows = (page: Page, code: string, words: string) =>
  expect.poll(() => cellAt(page, code, 'requirement').innerText()).toContain(words);

describe('two people on one draft', () => {
  it('see what the other wrote, choose where both wrote, and end with the same document', async () => {
    const zhou = await visit(browser, server.url);
    const he = await visit(browser, server.url);
    await setUp(zhou.page, server.setupToken, editor);
    await invite(zhou.page, he.page, publisher, ['editor']);
    const id = await beginRevision(zhou.page);
    await he.page.goto(`/drafts/${id}/table`);
    await he.page.getByRole('treegrid').waitFor();

    // Different places: each has both.
    await writeCell(zhou.page, '22', 'requirement', '周敏写的');
    await saved(zhou.page);
    await writeCell(he.page, '24', 'requirement', '何川写的');
    await shows(he.page, '22', '周敏写的');
    await saved(he.page);
    await comeBack(zhou.page);
    await shows(zhou.page, '24', '何川写的');

    // The same place: the second to save is shown both, with who and when, and chooses.
    const letLook = await keepFromLooking(he.page);
    await writeCell(zhou.page, '23', 'requirement', '周敏的说法');
    await saved(zhou.page);
    await writeCell(he.page, '23', 'requirement', '何川的说法');
    await letLook();
    const conflict = he.page.getByRole('region', { name: '1处同时被别人改了' });
    await conflict.locator('pre', { hasText: '周敏的说法' }).waitFor();
    await conflict.locator('pre', { hasText: '何川的说法' }).waitFor();
    await conflict.getByText(/^(周敏|zhoumin)的，\d\d:\d\d保存$/).waitFor();
    await he.page.getByRole('status').getByText('1处与他人的改动冲突').waitFor();
    await expectAccessible(he.page, 'a conflict');
    await shoot(he.page, 'conflict');
    await he.page.getByRole('radio', { name: 'EN', exact: true }).click();
    await switchTheme(he.page, 'dark');
    await expectAccessible(he.page, 'a conflict in the dark');
    await shoot(he.page, 'conflict-en');
    await he.page.getByRole('radio', { name: '中文' }).click();
    // What was not at issue goes on meanwhile, and is saved with the choice.
    await writeCell(he.page, '25', 'requirement', '冲突时写的');
    await conflict.getByRole('listitem').getByRole('button', { name: '用这个' }).first().click();
    await conflict.waitFor({ state: 'detached' });
    await saved(he.page);

    await comeBack(zhou.page);
    await shows(zhou.page, '23', '何川的说法');
    await shows(zhou.page, '25', '冲突时写的');
    for (const code of ['22', '23', '24', '25']) {
      const own = await cellAt(zhou.page, code, 'requirement').innerText();
      expect(await cellAt(he.page, code, 'requirement').innerText()).toBe(own);
    }
    expect(await contentText(zhou.page, id)).toBe(await contentText(he.page, id));
    for (const each of [zhou, he]) expectUntroubled(each, [/412/]);
    await Promise.all([zhou.leave(), he.leave()]);
  });
});
