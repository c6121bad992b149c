import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('./shots/', import.meta.url));
const pictures = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Keeps a picture of the page under this name, for people to look at; not in version control. */
export async function shoot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png` });
}

/** Takes a picture for the documents; kept there where BIAOCHI_PICTURES is set, else aside. */
export async function keepPicture(page: Page, name: string): Promise<Buffer> {
  // The canvas's dots compress badly and say nothing.
  const style = '.react-flow__background pattern { display: none }';
  const to = process.env['BIAOCHI_PICTURES'] ? pictures : folder;
  fs.mkdirSync(to, { recursive: true });
  return page.screenshot({ path: `${to}${name}.png`, animations: 'disabled', style });
}

/** Prints the page as a browser does; the document, which is kept beside the pictures. */
export function print(page: Page, name: string): Promise<Buffer> {
  fs.mkdirSync(folder, { recursive: true });
  return page.pdf({ path: `${folder}${name}.pdf`, preferCSSPageSize: true });
}
