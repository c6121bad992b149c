import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Draft } from '@biaochi/schemas/types';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchIn } from './browser.js';
import { beginRevision, cellAt, saved, writeCell } from './drafts.js';
import { ask, editor, setUp, signIn } from './people.js';
import { dataFolder, startServer, type RunningServer } from './server.js';
import { shoot } from './shots.js';

const data = dataFolder();
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'biaochi-profile-'));
let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let id: string;

beforeAll(async () => {
  server = await startServer({ data: data.folder });
  browser = await launchIn(profile, server.url);
  page = browser.pages()[0] ?? (await browser.newPage());
  await setUp(page, server.setupToken, editor);
  id = await beginRevision(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
  fs.rmSync(profile, { recursive: true, force: true });
});

/** What the server has of a requirement's short words, as the table shows them. */
async function onServer(code: string): Promise<string | undefined> {
  const { content } = await ask<{ content: Draft }>(page, 'GET', `/api/drafts/${id}`);
  return content.ruleset.indicators.find((one) => one.code === code)?.title.zh;
}

describe('an edit survives', () => {
  it('the page that is killed right after a keystroke, before anything was sent', async () => {
    // Nothing reaches the server from now on, so that what is found later came from the browser alone.
    const held: string[] = [];
    await page.route('**/api/drafts/*', (route) => {
      held.push(route.request().method());
      return route.abort();
    });
    await writeCell(page, '22', 'requirement', '还没有送出的改动');
    await expect.poll(() => cellAt(page, '22', 'requirement').innerText()).toContain('还没有送出的改动');
    await page.locator('[data-save=unsent]').waitFor();
    await browser.close();

    browser = await launchIn(profile, server.url);
    page = browser.pages()[0] ?? (await browser.newPage());
    // A browser that was closed has forgotten its session; what it keeps of the draft it has not.
    await signIn(page, editor);
    expect(await onServer('22')).not.toBe('还没有送出的改动');
    await page.goto(`/drafts/${id}/table`);
    await expect.poll(() => cellAt(page, '22', 'requirement').innerText()).toContain('还没有送出的改动');
    await page.getByRole('button', { name: '撤销：找回没有保存的改动' }).waitFor();
    await shoot(page, 'survival-found');
    await saved(page);
    expect(await onServer('22')).toBe('还没有送出的改动');
  });

  it('the server that is killed in the middle of a save, and the page saves the rest by itself', async () => {
    await writeCell(page, '23', 'requirement', '服务器答应过的');
    await saved(page);
    const acknowledged = await onServer('23');
    expect(acknowledged).toBe('服务器答应过的');

    const port = Number(new URL(server.url).port);
    // As the save goes out the server dies: whether it was written nobody knows.
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await writeCell(page, '24', 'requirement', '正在保存的');
    await sent;
    await server.kill();
    await writeCell(page, '25', 'requirement', '断开以后写的');
    await page.locator('[data-save=unreachable]').waitFor();
    await shoot(page, 'survival-unreachable');

    server = await startServer({ data: data.folder, port });
    // The page tries again after half a minute at the latest, then sends what came after.
    await page.locator('[data-save=saved]').waitFor({ timeout: 90_000 });
    expect(await Promise.all(['22', '23', '24', '25'].map(onServer))).toEqual([
      '还没有送出的改动',
      '服务器答应过的',
      '正在保存的',
      '断开以后写的',
    ]);
    await shoot(page, 'survival-saved');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['server/dist/cli/main.js', 'audit', 'verify', '--data', data.folder],
    ]);
    expect(stdout).not.toBe('');
  });
});
