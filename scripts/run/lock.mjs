// One build at a time, however many commands start together.
import fs from 'node:fs';
import path from 'node:path';
import { at } from './shell.mjs';

const file = at('node_modules', '.biaochi', 'building');

function ownerIsGone() {
  const pid = Number(fs.readFileSync(file, 'utf8'));
  // An empty file is a lock in the moment between its creation and its pid.
  if (!pid) return Date.now() - fs.statSync(file).mtimeMs > 5000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function taken() {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    if (ownerIsGone()) fs.rmSync(file, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

/** What `work` returns, done while no other process of this project does the same. */
export function alone(work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!taken()) Atomics.wait(pause, 0, 0, 100);
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
