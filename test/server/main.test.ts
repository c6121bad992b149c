import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './serve.js';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

const { folder, remove } = temporaryFolder();
afterAll(remove);

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, BIAOCHI_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return { child, errors: () => errors, ended: once(child, 'exit') as Promise<[number | null, string | null]> };
}

describe('the server as a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says its address, answers, and ends well on %s', async (signal) => {
    const { child, ended } = start({ PORT: '0', HOST: '127.0.0.1' });
    const said: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      said.push(line);
      if (line.startsWith('标尺已启动')) break;
    }
    const address = /Biaochi is running, open (http:\/\/127\.0\.0\.1:\d+)\/$/.exec(said.at(-1)!)![1];
    // No account yet: before that, the one-time link, whose token stays in the browser.
    expect(said.at(-2)).toMatch(new RegExp(`^${address}/setup#[\\w-]{32}$`));
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: 'ok', broken: 0 });
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });

  it('says in both languages that the port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, errors } = start({ PORT: String(port), HOST: '127.0.0.1' });
    const [code] = await ended;
    other.close();
    expect(code).toBe(1);
    expect(errors()).toBe(
      `端口 ${port} 已被占用。请先停掉占用它的程序，或换一个端口：PORT=${port + 1} npm start\n` +
        `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
    );
  });

  it('says on another address that reading needs an account, and that plain HTTP can be overheard', async () => {
    const { child, ended } = start({ PORT: '0', HOST: '0.0.0.0' });
    const said: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      said.push(line);
      if (line.startsWith('标尺已启动')) break;
    }
    expect(said.join('\n')).toContain('HTTP不加密');
    expect(said.join('\n')).toContain('Plain HTTP is not encrypted');
    const port = /:(\d+)\/$/.exec(said.at(-1)!)![1];
    expect((await fetch(`http://127.0.0.1:${port}/api/rulesets`)).status).toBe(401);
    child.kill('SIGTERM');
    await ended;
  });

  it('refuses a port that is none', async () => {
    const { ended, errors } = start({ PORT: 'http' });
    expect((await ended)[0]).toBe(1);
    expect(errors()).toContain('PORT must be a whole number from 0 to 65535');
  });
});
