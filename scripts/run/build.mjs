// What is built from what. A part is built anew when one of its sources changed or its output is gone.
import fs from 'node:fs';
import { fingerprint, stamp, stamped } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { at, runsNode, say, since } from './shell.mjs';

const common = ['package-lock.json', 'tsconfig.base.json'];

const parts = {
  schemas: {
    sources: ['schemas', 'scripts/generate.mjs', 'package-lock.json', '.prettierrc.json'],
    outputs: ['schemas/dist/validators.js', 'schemas/dist/bundle.js'],
    build: () => runsNode('scripts/generate.mjs'),
  },
  library: {
    sources: ['schemas/types', 'engine', 'server', ...common],
    outputs: ['engine/dist/index.js', 'server/dist/main.js', 'server/dist/cli/main.js'],
    // Forced, as tsc goes by file times, which a copy of newer sources over a built folder may keep older.
    build: () => runsNode('node_modules/typescript/bin/tsc', ['-b', '--force', 'engine', 'server']),
  },
  studio: {
    sources: ['schemas', 'engine', 'studio', ...common],
    outputs: ['studio/dist/index.html'],
    build: () =>
      runsNode('node_modules/vite/bin/vite.js', ['build', 'studio', '--logLevel', 'warn'], {
        env: { NODE_ENV: 'production' },
      }),
  },
};

const isThere = (output) => fs.existsSync(at(output));

/** Whether a part stands as its sources say. */
export function isFresh(name) {
  const part = parts[name];
  return part.outputs.every(isThere) && stamped(name) === fingerprint(part.sources);
}

function buildOne(name) {
  const part = parts[name];
  const start = performance.now();
  if (!part.build() || !part.outputs.every(isThere)) {
    say(`${name} 没有构建成功，原因见上。`, `${name} was not built; the reason stands above.`);
    return false;
  }
  stamp(name, fingerprint(part.sources));
  say(`已构建 ${name}，用时 ${since(start)} 秒。`, `Built ${name} in ${since(start)} s.`);
  return true;
}

/** Whether the named parts (in order: schemas, library, studio) now stand as their sources say. */
export function build(names = Object.keys(parts)) {
  if (names.every(isFresh)) return true;
  return alone(() => names.every((name) => isFresh(name) || buildOne(name)));
}
