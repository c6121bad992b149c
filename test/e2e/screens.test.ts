/** Every screen, signed in and signed out, in Chinese and light, then in English and dark: nothing is amiss on it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.js';
import { writeCell } from './drafts.js';
import { editor, setUp } from './people.js';
import { type RunningServer, startServer } from './server.js';
import { shoot } from './shots.js';
import { expectAccessible, expectUntroubled, switchTheme, visit, type Visitor } from './visitor.js';
import { workAWhile, type Workplace } from './workplace.js';

let server: RunningServer;
let browser: Browser;
let visitor: Visitor;
let stranger: Visitor;
let at: Workplace;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  visitor = await visit(browser, server.url);
  stranger = await visit(browser, server.url);
  await setUp(visitor.page, server.setupToken, editor);
  at = await workAWhile(visitor.page);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Screen {
  readonly path: () => string;
  /** What is there once the screen can be used. */
  readonly ready: string;
  /** Opens on the page what is to be seen; works in both languages. */
  readonly open?: (page: Page) => Promise<void>;
}

const page = (path: string, ready = 'main h1'): Screen => ({ path: () => path, ready });
const button = (of: Page, name: RegExp) => of.getByRole('button', { name });

/** The views of a standard or a draft, and what is there once they can be used. */
const views = {
  table: '[role=treegrid] [role=row][data-row]',
  canvas: '[data-ready=true] [data-node=ladder]',
  source: '.monaco-editor .view-line',
  bench: '[role=tree]',
  whatif: '[data-distribution=fixtures]',
  compare: 'main h1',
} as const;
const viewNames = Object.keys(views) as (keyof typeof views)[];

const inTable = (open: (page: Page) => Promise<void>): Screen => ({
  path: () => `/drafts/${at.draft}/table`,
  ready: views.table,
  open,
});

const screens: Record<string, Screen> = {
  home: page('/', '[data-draft]'),
  accounts: page('/accounts'),
  audit: page('/audit'),
  password: page('/password'),
  assessments: page('/assessments'),
  'nothing there': page('/nowhere'),
  ...Object.fromEntries(
    viewNames.map((view) => [`draft ${view}`, { path: () => `/drafts/${at.draft}/${view}`, ready: views[view] }]),
  ),
  findings: inTable(async (of) => {
    await of.keyboard.press('F8');
    await of.getByRole('region', { name: /^(检查|Findings)$/ }).waitFor();
  }),
  history: inTable(async (of) => {
    await writeCell(of, '2', 'requirement', '改过的题目');
    await button(of, /^(历史|History)$/).click();
    await of.getByRole('tooltip').waitFor();
  }),
  publishing: inTable(async (of) => {
    await button(of, /^(发布…|Publish…)$/).click();
    await of.locator('[role=dialog] section[aria-busy=false] h3').first().waitFor();
  }),
  publication: { path: () => `/publications/${at.published}`, ready: 'main h1' },
  withdrawing: {
    path: () => `/publications/${at.published}`,
    ready: 'main h1',
    open: async (of) => {
      await button(of, /^(撤回|Withdraw)…$/).click();
      await of.getByRole('dialog').waitFor();
    },
  },
  adoptions: page('/standards/first/adoptions', '[data-adoption]'),
  'new adoption': {
    ...page('/standards/first/adoptions'),
    open: async (of) => {
      await button(of, /^(新的采用记录|New adoption)/).click();
      await of.locator('#adoption-authority').waitFor();
    },
  },
  form: { path: () => `/assessments/${at.assessment}`, ready: 'main [data-item]' },
  'issued form': { path: () => `/assessments/${at.issued}`, ready: 'main [data-item]' },
  report: { path: () => `/assessments/${at.issued}/result`, ready: 'main table' },
};

const openToAll: Record<string, Screen> = {
  'home, signed out': page('/', 'main h1'),
  'sign-in': page('/sign-in', 'main input'),
  'set-up': page('/setup'),
  'a draft, signed out': page('/drafts/nowhere/table', 'main input[autocomplete=current-password]'),
};

/** No text on the page is the key of a text: `save.saved`, `column.version_other`. */
async function expectNoKeys(of: Page): Promise<void> {
  const texts = (await of.locator('body').innerText()).split('\n').map((line) => line.trim());
  // A file's own name looks like one.
  const said = texts.filter((line) => !line.endsWith('.json'));
  expect(said.filter((line) => /^([a-z]\w*:)?[a-z]\w*(\.[a-zA-Z]\w*)+$/.test(line))).toEqual([]);
}

async function load(of: Page, { path, ready }: Screen): Promise<void> {
  await of.goto(path());
  await of.locator(ready).first().waitFor();
}

async function expectSound(of: Visitor, name: string): Promise<void> {
  await shoot(of.page, `screen-${name.replaceAll(/\W+/g, '-')}`);
  await expectNoKeys(of.page);
  await expectAccessible(of.page, name);
  // The page before may have gone while it still asked who is here.
  expectUntroubled(of);
}

/** Looks at a screen, then switches language and theme where it stands and looks again. */
async function look(of: Visitor, name: string, screen: Screen): Promise<void> {
  of.troubles.length = 0;
  await load(of.page, screen);
  await of.page.getByRole('radio', { name: '中文' }).click();
  await switchTheme(of.page, 'light');
  await screen.open?.(of.page);
  await expectSound(of, `${name} zh`);
  // What is open may lie over the switches.
  if (screen.open) await load(of.page, screen);
  await of.page.getByRole('radio', { name: 'EN', exact: true }).click();
  await switchTheme(of.page, 'dark');
  await screen.open?.(of.page);
  await expectSound(of, `${name} en`);
}

describe('sound in both languages and themes', () => {
  it.each(Object.entries(screens))('%s', (name, screen) => look(visitor, name, screen));
  it.each(Object.entries(openToAll))('%s', (name, screen) => look(stranger, name, screen));
});

it('says of a draft that is not there that it is not', async () => {
  await visitor.page.goto('/drafts/nowhere/table');
  await visitor.page.getByRole('radio', { name: '中文' }).click();
  await visitor.page.getByText('没有这份草案').waitFor();
});
