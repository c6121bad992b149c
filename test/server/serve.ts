import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from '../../server/src/app.js';
import { shippedRulesets } from '../../server/src/storage/index.js';

/** The folder of the shipped rulesets. */
export const rulesetsFolder = fileURLToPath(new URL('../../rulesets', import.meta.url));

export interface Served {
  readonly get: (address: string, headers?: Record<string, string>) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** The real app on a loopback port of its own, over the given rulesets and studio. */
export async function serve(rulesets: string, studio: string): Promise<Served> {
  const app = createApp({ store: shippedRulesets(rulesets), studio, logger: pino({ level: 'silent' }) });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    get: (address, headers = {}) => fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: 'manual' }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
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
