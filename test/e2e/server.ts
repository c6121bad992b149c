import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server that runs for a test. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** The token of the one-time link that makes the first administrator; undefined where there is an account. */
  readonly setupToken: string | undefined;
  /** Ends it in good order; its data folder stays, so that another may go on with it. */
  readonly stop: () => Promise<void>;
  /** Ends it with SIGKILL. */
  readonly kill: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An empty data folder, and what takes it away again. */
export function dataFolder(): { folder: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'biaochi-data-'));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Starts the built server and waits until it says where it listens; rejects with its words when it ends before. Without
 * a data folder it gets an empty one that goes when it stops; without a port, a free one.
 */
export function startServer({ data, port = 0 }: { data?: string; port?: number } = {}): Promise<RunningServer> {
  const own = data === undefined ? dataFolder() : null;
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', BIAOCHI_DATA: data ?? own!.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = async (signal: NodeJS.Signals) => {
    await ended(child, signal);
    own?.remove();
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      // Whatever is said about setting up comes before the line that says where it listens.
      const url = /Biaochi is running, open (https?:\/\/[\d.:]+)/.exec(said)?.[1];
      if (url === undefined) return;
      const setupToken = /\/setup#([\w-]+)/.exec(said)?.[1];
      resolve({ url, setupToken, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended (${code}) before it listened:\n${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
