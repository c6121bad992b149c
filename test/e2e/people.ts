import type { Page } from 'playwright-core';

/** Someone with an account. */
export interface Person {
  readonly name: string;
  readonly account: string;
  readonly password: string;
}

export const editor: Person = { name: '周敏', account: 'zhoumin', password: '一句自己记得住的很长的一段话' };
export const publisher: Person = { name: '何川', account: 'hechuan', password: '另一句自己记得住的长长的话' };

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
