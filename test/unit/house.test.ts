import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/run/fingerprint.mjs';
import { counts } from '../../scripts/run/test.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = (name: string): string => pathToFileURL(path.join(root, 'scripts/run', name)).href;

describe('what npm test adds up', () => {
  const file = (status: string, assertions: number) => ({ status, assertionResults: Array(assertions).fill({}) });
  const report = (passed: number, failed: number, success: boolean, files: object[]) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    success,
    testResults: files,
  });

  it.each([
    ['all passed', report(3, 0, true, [file('passed', 3)]), { passed: 3, failed: 0 }],
    ['one failed', report(2, 1, false, [file('failed', 3)]), { passed: 2, failed: 1 }],
    ['a file that did not load', report(2, 0, false, [file('passed', 2), file('failed', 0)]), { passed: 2, failed: 1 }],
    ['an error outside any test', report(2, 0, false, [file('passed', 2)]), { passed: 2, failed: 1 }],
  ])('%s', (_, given, expected) => {
    expect(counts(given)).toEqual(expected);
  });
});

describe('the fingerprint of sources', () => {
  it('changes with names and bytes, and not with what is built', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'biaochi-print-'));
    const of = (): string => fingerprint([folder]);
    const empty = of();
    writeFileSync(path.join(folder, 'a.ts'), '1');
    const one = of();
    writeFileSync(path.join(folder, 'a.tsbuildinfo'), '{}');
    expect(of()).toBe(one);
    writeFileSync(path.join(folder, 'a.ts'), '2');
    expect(new Set([empty, one, of()]).size).toBe(3);
    rmSync(folder, { recursive: true });
  });
});

describe('the version of Node', () => {
  const asked = (version: string) =>
    spawnSync(process.execPath, ['-e', `import('${script('version.mjs')}').then((m) => m.requireNode('${version}'))`], {
      encoding: 'utf8',
    });

  it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s is new enough', (version) => {
    expect(asked(version)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['18.20.4', '20.18.3', '9.0.0'])('%s is too old, said in both languages with the remedy', (version) => {
    const { status, stderr } = asked(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`需要 Node.js 20.19 或更新的版本，现在是 ${version}。`);
    expect(stderr).toContain(`Node.js 20.19 or newer is needed; this is ${version}.`);
  });

  it('is the one that package.json and .nvmrc name', () => {
    const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('>=20.19');
    expect(readFileSync(path.join(root, '.nvmrc'), 'utf8').trim()).toBe('20.19');
  });
});

describe('one build at a time', () => {
  it('makes another process wait', () => {
    // Each process writes its span; with the lock, no two spans overlap.
    const worker = `import('${script('lock.mjs')}').then(({ alone }) => alone(() => {
      const from = process.hrtime.bigint();
      const end = Date.now() + 50;
      while (Date.now() < end);
      console.log(JSON.stringify([String(from), String(process.hrtime.bigint())]));
    }))`;
    const both = `${JSON.stringify(process.execPath)} -e "$WORKER" & ${JSON.stringify(process.execPath)} -e "$WORKER" & wait`;
    const { stdout } = spawnSync('sh', ['-c', both], { encoding: 'utf8', env: { ...process.env, WORKER: worker } });
    const spans = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as [string, string]).map(BigInt) as [bigint, bigint])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(spans).toHaveLength(2);
    expect(spans[0]![1] <= spans[1]![0]).toBe(true);
  });
});
