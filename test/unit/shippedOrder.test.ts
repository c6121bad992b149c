import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalOrder } from '@biaochi/engine';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((one) => one.endsWith('ruleset.json'));

test('there are shipped rulesets', () => expect(files.length).toBeGreaterThanOrEqual(3));

// So that the plain RFC 8785 bytes of the file give the digest, whoever computes it.
test.each(files)('%s lists its members in their own order', (file) => {
  const text = fs.readFileSync(`${folder}${file}`, 'utf8');
  expect(JSON.stringify(canonicalOrder(JSON.parse(text)))).toBe(JSON.stringify(JSON.parse(text)));
});
