import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { pino } from 'pino';
import { type AttemptLimits, SetupLink } from '../../server/src/access/index.js';
import { createApp } from '../../server/src/app.js';
import { openStorage, shippedRulesets, type Storage } from '../../server/src/storage/index.js';

/** Threads run what is built. */
const replayScript = new URL('../../server/dist/threads/replayWorker.js', import.meta.url);
const workbookScript = new URL('../../server/dist/workbooks/readerProcess.js', import.meta.url);

/** The folder of the shipped rulesets. */
export const rulesetsFolder = fileURLToPath(new URL('../../rulesets', import.meta.url));

export interface Served {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly get: (address: string, headers?: Record<string, string>) => Promise<Response>;
  readonly app: Express;
  readonly storage: Storage;
  /** The data folder. */
  readonly data: string;
  /** The token of the link that makes the first administrator. */
  readonly setupToken: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Whether rulesets may be read without signing in; true where nothing is said. */
  readonly listensLocally?: boolean;
  readonly limits?: AttemptLimits;
  readonly clock?: () => Date;
  /** What the server logs, line by line. */
  readonly log?: (line: string) => void;
}

/** The real app on a loopback port of its own, over the given rulesets and studio, with an empty data folder. */
export async function serve(rulesets: string, studio: string, options: ServeOptions = {}): Promise<Served> {
  const { listensLocally = true, limits, clock = () => new Date(), log } = options;
  const { folder, remove } = temporaryFolder();
  const storage = await openStorage(folder, { clock });
  const setup = new SetupLink();
  const access = { listensLocally, setup, ...(limits && { limits }) };
  const logger = log ? pino({ level: 'trace' }, { write: log }) : pino({ level: 'silent' });
  const app = await createApp({
    store: shippedRulesets(rulesets),
    storage,
    access,
    studio,
    replayScript,
    workbookScript,
    logger,
    clock,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get: (address, headers = {}) => fetch(`${url}${address}`, { headers, redirect: 'manual' }),
    app,
    storage,
    data: folder,
    setupToken: setup.issue(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await storage.close();
      remove();
    },
  };
}

/** A folder of its own for one test file, with files in it. */
export function temporaryFolder(files: Record<string, string> = {}): {
  folder: string;
  write: (name: string, text: string) => void;
  remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'biaochi-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
