import type { Draft, Ruleset } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { draft, standard } from '../server/publishing/standard.js';
import { createDraft, withDesk } from './desk.js';
import { contentText, saved } from './drafts.js';
import { ask } from './people.js';
import { shoot } from './shots.js';
import { expectAccessible, switchTheme, type Visitor } from './visitor.js';
import { publish } from './workplace.js';

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

/** The standard with other titles of rows, by code. */
const titled = (titles: Readonly<Record<string, string>>): Partial<Ruleset> => ({
  indicators: standard.indicators.map((row) => {
    const zh = titles[row.code];
    return zh === undefined ? row : { ...row, title: { ...row.title, zh } };
  }),
});

const drift = () => page.locator('[data-drift]');
const content = async (id: string): Promise<Draft> => JSON.parse(await contentText(page, id)) as Draft;
const titleIn = ({ ruleset }: Draft, code: string) => ruleset.indicators.find((row) => row.code === code)?.title.zh;

describe('a variant whose base has a newer version', () => {
  let id = '';
  let first = '';

  it('says so wherever it is open', async () => {
    const settings = await ask<{ revision: number }>(page, 'GET', '/api/settings');
    await ask(page, 'PATCH', '/api/settings', { secondPerson: false }, settings.revision);
    first = await publish(page, draft({}, { id: 'first' }));
    await publish(
      page,
      draft(
        { revises: { id: 'first', version: '1.0.0', digest: first } },
        { id: 'first', version: '1.1.0', ...titled({ '1': '母标准的新题名', '2': '母标准改的第二行' }) },
      ),
    );
    const variant = draft(
      { base: { id: 'first', version: '1.0.0', digest: first } },
      { id: 'variant', ...titled({ '1': '变体的题名', '3': '变体改的第三行' }) },
    );
    id = await createDraft(page, variant);
    await page.goto(`/drafts/${id}/table`);
    await page.getByRole('link', { name: '母标准有1.1.0' }).click();
    await drift().waitFor();
  });

  it('shows what both sides changed, and follows once each place is chosen', async () => {
    await expectAccessible(page, 'the drift of a variant');
    await shoot(page, 'compare-1-drift');
    const follow = drift().getByRole('button', { name: '改为依据1.1.0' });
    expect(await follow.isDisabled()).toBe(true);
    await drift()
      .getByRole('radio', { name: /母标准的新题名/ })
      .check();
    await follow.click();
    await drift().waitFor({ state: 'detached' });
    await saved(page);
    const after = await content(id);
    expect(['1', '2', '3'].map((code) => titleIn(after, code))).toEqual([
      '母标准的新题名',
      '母标准改的第二行',
      '变体改的第三行',
    ]);
    expect(after.base?.version).toBe('1.1.0');
  });

  it('is undone in one step', async () => {
    await page.keyboard.press('Control+z');
    await drift().waitFor();
    await saved(page);
    const after = await content(id);
    expect([titleIn(after, '1'), titleIn(after, '2'), after.base?.digest]).toEqual([
      '变体的题名',
      standard.indicators.find(({ code }) => code === '2')?.title.zh,
      first,
    ]);
  });
});

describe('the changes of a draft against its base', () => {
  it('are told in words, side by side and as text, accepted and taken back', async () => {
    const third = page.locator('[data-entry^="/indicators/3/title"]');
    await third.getByRole('button', { name: '接受' }).click();
    await third.getByRole('button', { name: '已接受' }).waitFor();
    const row = page.locator('[data-entry^="/indicators/1/title"]');
    await row.getByRole('button', { name: '退回' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: '并排' }).click();
    await page.locator('[data-pair="3"]').waitFor();
    expect(await page.locator('[data-pair="1"]').count()).toBe(0);
    await expectAccessible(page, 'both tables');
    await page.getByRole('radio', { name: '源码' }).click();
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await switchTheme(page, 'dark');
    await expectAccessible(page, 'both texts, dark');
    await shoot(page, 'compare-2-texts');
    expect(visitor.troubles).toEqual([]);
  });
});
