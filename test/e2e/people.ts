import type { Page } from 'playwright-core';
import { place } from './pages.js';

/** Someone with an account. */
export interface Person {
  readonly name: string;
  readonly account: string;
  readonly password: string;
}

export const editor: Person = { name: '周敏', account: 'zhoumin', password: '一句自己记得住的很长的一段话' };
export const publisher: Person = { name: '何川', account: 'hechuan', password: '另一句自己记得住的长长的话' };
export const evaluator: Person = { name: '陈立', account: 'chenli', password: '评价员自己换上的长长的密码' };

/** Makes the first administrator by the one-time link, and leaves him signed in on the first page. */
export async function setUp(page: Page, token: string | undefined, { name, account, password }: Person): Promise<void> {
  await page.goto(`/setup#${token}`);
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再写一次密码').fill(password);
  await page.getByRole('button', { name: '建立账号并登录' }).click();
  await page.getByRole('heading', { name: '评价标准', level: 1 }).waitFor();
}

/** Signs a person in. */
export async function signIn(page: Page, { account, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '评价标准', level: 1 }).waitFor();
}

/** Makes an account for a person with these roles by the API, and leaves him signed in at his page with his own password. */
export async function invite(
  from: Page,
  to: Page,
  { name: displayName, account: name, password: newPassword }: Person,
  roles: readonly string[],
): Promise<void> {
  const given = { name, displayName, roles };
  const { password } = await ask<{ password: string }>(from, 'POST', '/api/users', given);
  await to.goto('/sign-in');
  await ask(to, 'POST', '/api/session', { name, password });
  await ask(to, 'PATCH', '/api/session', { password, newPassword });
}

/** Signs a person in for the first time, with the password that was handed over, and replaces it as the page asks. */
export async function signInFirst(page: Page, { account, password }: Person, handed: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(handed);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('现在的密码').fill(handed);
  await page.getByLabel('新密码', { exact: true }).fill(password);
  await page.getByLabel('再写一次密码').fill(password);
  await page.getByRole('button', { name: '修改密码' }).click();
  await place(page, '评价').waitFor();
}

/** What the API answers to the page's own session: for getting a story to where it begins. */
export async function ask<T>(page: Page, method: string, path: string, body?: object, revision?: number): Promise<T> {
  const { status, text } = await page.evaluate(
    async ([how, where, what, seen]) => {
      const response = await fetch(where, {
        method: how,
        headers: {
          ...(what !== null && { 'content-type': 'application/json' }),
          ...(seen !== null && { 'if-match': `"${seen}"` }),
        },
        ...(what !== null && { body: what }),
      });
      return { status: response.status, text: await response.text() };
    },
    [method, path, body ? JSON.stringify(body) : null, revision ?? null] as const,
  );
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
