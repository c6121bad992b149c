import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lowdbPlace } from './place.js';

const built = pathToFileURL(
  fileURLToPath(new URL('../../../server/dist/storage/openStorage.js', import.meta.url)),
).href;
const program = `
  const { openStorage } = await import(${JSON.stringify(built)});
  try { await openStorage(process.argv[1]); console.log('open'); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.code); }
`;

let place: Awaited<ReturnType<typeof lowdbPlace>>;
const children: ChildProcess[] = [];
beforeEach(async () => {
  place = await lowdbPlace();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await place.remove();
});

/** Another process that opens the folder: what it says, and the process, which goes on if it has it open. */
async function other(): Promise<{ said: string; child: ChildProcess }> {
  const args = ['--input-type=module', '--eval', program, place.folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { said, child };
}

const locks = async (): Promise<string[]> => (await readdir(place.folder)).filter((name) => name.startsWith('lock.'));

describe('one process at a time has a data folder', () => {
  it('refuses a second process, and a second opening by the same, and names the first', async () => {
    const first = await place.open();
    expect((await other()).said).toBe('storage-locked');
    await expect(place.open()).rejects.toMatchObject({
      code: 'storage-locked',
      texts: { zh: expect.stringContaining(`进程${process.pid}`), en: expect.stringContaining(place.folder) },
    });
    await first.close();
    expect(await locks()).toEqual([]);
    expect((await other()).said).toBe('open');
  });

  it('takes over from a process that was killed', async () => {
    const { said, child } = await other();
    expect(said).toBe('open');
    await expect(place.open()).rejects.toMatchObject({ code: 'storage-locked' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await locks()).toHaveLength(1);
    const storage = await place.open();
    expect(await locks()).toHaveLength(1);
    await storage.close();
  });

  it.skipIf(process.platform !== 'linux')(
    'is not misled by another process that got the number of a dead one',
    async () => {
      await (await place.open()).close();
      await writeFile(path.join(place.folder, `lock.${process.ppid}.0a1b2c3d-1.${hostname()}`), '');
      await (await place.open()).close();
      expect(await locks()).toEqual([]);
    },
  );

  it('does not judge over a process of another machine', async () => {
    await (await place.open()).close();
    await writeFile(path.join(place.folder, 'lock.1.0a1b2c3d-1.elsewhere'), '');
    await expect(place.open()).rejects.toMatchObject({
      code: 'storage-locked',
      texts: { en: expect.stringContaining('1@elsewhere') },
    });
  });

  it('lets at most one of many through that come at once', async () => {
    const came = await Promise.all(Array.from({ length: 4 }, other));
    expect(came.filter(({ said }) => said === 'open').length).toBeLessThanOrEqual(1);
    for (const { said } of came) expect(['open', 'storage-locked']).toContain(said);
  });

  it('clears away at its start what was on its way to its place', async () => {
    await (await place.open()).close();
    const rubbish = ['head.json', path.join('drafts', 'd1.json'), 'probe'].map((name) =>
      path.join(place.folder, `${name}.0123456789abcdef.tmp`),
    );
    for (const file of rubbish) await writeFile(file, '{"half');
    const storage = await place.open();
    expect(await storage.list('drafts')).toEqual([]);
    const left = await readdir(place.folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await storage.close();
  });
});
