import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = path.join(root, 'server/bin/biaochi.mjs');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The real command line, run in a folder as a person or a program would, without colours. */
export function biaochi(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const clean = { ...process.env, NO_COLOR: '1', ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, [binary, ...args], { cwd, env: clean, maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** The JSON a command printed. */
export async function biaochiJson<T>(args: readonly string[], cwd: string): Promise<{ code: number; value: T }> {
  const { code, out } = await biaochi([...args, '--json'], cwd);
  return { code, value: JSON.parse(out) as T };
}

/** A temporary folder with files in it; values that are not text are written as JSON, one field a line. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'biaochi-cli-'));

  write(name: string, content: unknown): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return name;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A shipped file as text. */
export const shipped = (name: string): string => readFileSync(path.join(root, 'rulesets', name), 'utf8');

/** The JSON of a shipped file. */
export const shippedJson = <T>(name: string): T => JSON.parse(shipped(name)) as T;
