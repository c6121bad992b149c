import fs from 'node:fs';
import { quickJson, readJson } from '@biaochi/engine';
import { describe, expect, it } from 'vitest';

const fixtures = new URL('../../../rulesets/t-sgipa-027/fixtures/', import.meta.url);

/** Texts in which nothing is out of the ordinary. */
const plain = [
  'null',
  '[]',
  ' {"a": {"b": [1, -2.5, true, {"c": null}], "甲": "乙: {[1e5\u2028"}}\r\n',
  '{"1": 1, "0": 2, "a": "a", "b": {"a": "a"}}',
  '-123456789012.5',
  `${'['.repeat(64)}${']'.repeat(64)}`,
  ...fs
    .readdirSync(fixtures)
    .map((name) => JSON.stringify(JSON.parse(fs.readFileSync(new URL(name, fixtures), 'utf8')))),
];

/** Texts that only `readJson` can tell about: it refuses them, or reads numbers as they were written. */
const other = [
  '',
  '{',
  '"a',
  '{"a": 1,}',
  '{"a": 1, "a": 1}',
  '{"b": {"a": 1, "c": 2, "a": {"d": 1}}}',
  '{"__proto__": {}}',
  '{"\\u005f_proto__": {}}',
  '{"a": "\\n"}',
  '[1e5]',
  '[1E5]',
  '[0.1234567890123456]',
  '[12345678901234567]',
  '{"a": -12345678901234567}',
  '\uFEFF{}',
  '// a\n{}',
  `${'['.repeat(65)}${']'.repeat(65)}`,
  `${'['.repeat(200000)}${']'.repeat(200000)}`,
];

describe('reading JSON quickly', () => {
  it.each(plain)('comes to the same: %j', (text) => {
    const { value, diagnostics } = readJson(text);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(quickJson(text))).toBe(JSON.stringify(value));
  });
  it.each(other.map((text) => [text.slice(0, 40), text]))('leaves to the other: %j', (_, text) => {
    expect(quickJson(text)).toBeUndefined();
  });
});
