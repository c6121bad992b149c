/** The builders of the inspector, as an editor works them: what is asked for, levels, conditions. */
import type { Condition, Input } from '@biaochi/schemas/types';
import type { Locator, Page } from 'playwright-core';
import { cellAt } from './drafts.js';

export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: '详情' });

/** Opens a part of the standard by its name in the outline. */
export const openPart = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

/** Opens a row in the inspector. */
export async function openRow(page: Page, code: string): Promise<void> {
  await cellAt(page, code, 'requirement').click();
  await inspector(page).locator(`input[value="${code}"]`).waitFor();
}

/** Gives what is asked for or computed another id, in the last box that is called so. */
export async function writeId(within: Locator, label: string, id: string): Promise<void> {
  const box = within.getByLabel(label, { exact: true }).last();
  await box.fill(id);
  await box.press('Enter');
  await within.locator(`input[value="${id}"]`).waitFor();
}

/** Adds something to be entered at the row that is open. */
export async function addInput(page: Page, { id, label, type, unit, range }: Input): Promise<void> {
  const panel = inspector(page);
  const end = (name: string, value: string | number | undefined) =>
    value === undefined ? undefined : panel.getByRole('textbox', { name }).last().fill(String(value));
  await panel.getByRole('button', { name: '加填报值' }).click();
  await panel.getByRole('textbox', { name: 'input', exact: true }).fill(label.zh);
  if (type === 'boolean') await panel.getByLabel('填法').last().selectOption('boolean');
  if (unit !== undefined) await panel.getByLabel('单位', { exact: true }).last().fill(unit);
  await end('范围 至少', range?.atLeast as number | undefined);
  await end('范围 至多', range?.atMost as number | undefined);
  await writeId(panel, '标识', id);
}

export const levelAt = (page: Page, id: string | number): Locator => inspector(page).locator(`[data-level="${id}"]`);

const operators: Readonly<Record<string, string>> = {
  equal: '等于',
  lessThan: '小于',
  lessThanInclusive: '不大于',
  greaterThan: '大于',
  greaterThanInclusive: '不小于',
};

const opened = (page: Page): Locator => page.locator('.ant-popover').filter({ visible: true }).last();

const nameFact = async (page: Page, reference: string): Promise<void> => {
  await opened(page).getByLabel('找事实、指标、总分…').fill(reference);
  await page.keyboard.press('Enter');
};

/** Puts a comparison into a line, word by word, as far as it does not stand there already. */
async function writeComparison(page: Page, line: Locator, { fact, operator, value }: Condition): Promise<void> {
  const token = (index: number) => line.locator('[aria-haspopup=dialog]').nth(index);
  await token(0).click();
  await nameFact(page, fact!);
  const word = operators[operator!]!;
  if ((await token(1).innerText()) !== word) {
    await token(1).click();
    await opened(page).getByRole('button', { name: word, exact: true }).click();
  }
  if (typeof value === 'boolean') {
    const answer = value ? '是' : '否';
    if ((await token(2).innerText()) === answer) return;
    await token(2).click();
    await opened(page).getByRole('button', { name: answer, exact: true }).click();
  } else {
    await token(2).click();
    if (typeof value === 'object') return nameFact(page, (value as { fact: string }).fact);
    const box = opened(page).getByLabel('值', { exact: true });
    await box.fill(String(value));
    await box.press('Enter');
    await page.keyboard.press('Escape');
  }
}

type GroupKind = 'all' | 'any';
const sentences: Readonly<Record<GroupKind, string>> = { all: '以下全部成立', any: '以下任一成立' };
const kindOf = ({ all, any }: Condition): GroupKind | null => (all ? 'all' : any ? 'any' : null);

/**
 * Makes a condition in a builder that stands at one comparison: group by group, line by line. A group has to begin with a
 * comparison. `path` and `started` say where in it and what is there; callers leave them out.
 */
export async function writeCondition(
  page: Page,
  within: Locator,
  condition: Condition,
  path: readonly number[] = [],
  started: GroupKind | null = null,
): Promise<void> {
  const lineAt = (at: readonly number[]) => within.locator(`[data-part="${at.join('.')}"]`);
  const kind = kindOf(condition);
  if (kind === null) return writeComparison(page, lineAt(path), condition);
  const foot = within.locator(`[data-foot="${path.join('.')}"]`);
  const members = (condition.all ?? condition.any)!;
  const add = (member: Condition) =>
    foot.getByRole('button', kindOf(member) ? { name: '条件组' } : { name: '条件', exact: true }).click();
  // Something beside the one comparison that is there makes a group of both.
  if (started !== kind) {
    await add(members[1]!);
    if (kind === 'any') {
      await lineAt(path).locator('[aria-haspopup=dialog]').first().click();
      await opened(page).getByRole('button', { name: sentences.any }).click();
    }
  }
  const present = started === kind ? 1 : 2;
  for (const [index, member] of members.entries()) {
    const inner = kindOf(member);
    if (index >= present) await add(member);
    await writeCondition(page, within, member, [...path, index], inner);
  }
}
