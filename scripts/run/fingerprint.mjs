// Stamps in node_modules say what was installed and built from which files.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, root } from './shell.mjs';

const skipped = new Set(['node_modules', 'dist']);

function* files(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    yield entry;
    return;
  }
  for (const name of fs.readdirSync(entry).sort()) {
    if (!skipped.has(name) && !name.endsWith('.tsbuildinfo')) yield* files(path.join(entry, name));
  }
}

/** One SHA-256 over the names and bytes of all files under the given paths, in hex. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const start of paths) {
    for (const file of files(at(start))) {
      const bytes = fs.readFileSync(file);
      hash.update(`${path.relative(root, file).split(path.sep).join('/')}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

const stampFile = (name) => at('node_modules', '.biaochi', name);

/** The fingerprint last stamped under a name, or an empty string. */
export function stamped(name) {
  try {
    return fs.readFileSync(stampFile(name), 'utf8');
  } catch {
    return '';
  }
}

/** Keeps a fingerprint under a name until node_modules is installed anew. */
export function stamp(name, value) {
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), value);
}
