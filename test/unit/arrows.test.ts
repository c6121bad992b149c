import { Linter } from 'eslint';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrows } from '../../scripts/lint/arrows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The message ids that the rule reports for one line in one file. */
function reported(file: string, code: string): (string | undefined)[] {
  const linter = new Linter({ cwd: root });
  const config = [
    { files: ['**/*.ts'], plugins: { biaochi: { rules: { arrows } } }, rules: { 'biaochi/arrows': 'error' } },
  ] satisfies Linter.Config[];
  return linter.verify(code, config, { filename: path.join(root, file) }).map((message) => message.messageId);
}

describe('arrows between packages and rooms', () => {
  it.each([
    ['engine/src/evaluate/evaluate.ts', "import { compile } from '../compile/index.js';", []],
    ['engine/src/compile/compile.ts', "import { evaluate } from '../evaluate/index.js';", ['room']],
    ['engine/src/numbers/deep/a.ts', "export * from '../../model/index.js';", ['room']],
    ['engine/src/model/a.ts', "import { all } from '../index.js';", ['above']],
    ['engine/src/index.ts', "export * from './proving/index.js';", []],
    ['engine/src/newRoom/a.ts', "import { x } from '../numbers/index.js';", ['unknown']],
    ['engine/src/reference/a.ts', "import { evaluate } from '../evaluate/index.js';", ['room']],
    ['engine/src/reference/a.ts', "import { Engine } from 'json-rules-engine';", []],
    ['engine/src/reference/a.ts', "import { parse } from 'jsonc-parser';", ['outside']],
    ['engine/src/model/a.ts', "const server = await import('@biaochi/server');", ['package']],
    ['server/src/app.ts', "import { evaluate } from '@biaochi/engine';", []],
    ['server/src/app.ts', "import { evaluate } from '@biaochi/studio';", ['package']],
    ['server/src/app.ts', "import { evaluate } from '../../engine/src/index.js';", ['door']],
    ['engine/src/index.ts', "import { evaluate } from '@biaochi/engine';", ['self']],
    ['test/unit/any.test.ts', "import { app } from '../../server/src/app.js';", []],
  ])('%s: %s', (file, code, expected) => {
    expect(reported(file, code)).toEqual(expected);
  });
});
