import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where a Chromium is: the one that CHROMIUM names, a usual place, or one on the PATH; throws, with the remedy, when there is none. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = ['/usr/bin', ...folders].flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = (named ? [named] : places).find((place) => fs.existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `没有找到 Chromium（${named ? `CHROMIUM=${named}` : '查过 /usr/bin 和 PATH'}）。请安装 Chromium 或 Chrome（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM 指明其路径。\n` +
      `No Chromium was found (${named ? `CHROMIUM=${named}` : 'looked in /usr/bin and the PATH'}). Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk), or name its path in the environment variable CHROMIUM.`,
  );
}

const how = () => ({
  executablePath: chromiumPath(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** A Chromium without a window that fetches nothing by itself. */
export const launch = (): Promise<Browser> => chromium.launch(how());

/** The same with a profile in a folder, which another one started there later has again. */
export const launchIn = (folder: string, baseURL: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...how(),
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1600, height: 1000 },
  });
