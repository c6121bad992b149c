import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '@biaochi/schemas/types';
import { afterAll, describe, expect, it } from 'vitest';
import { validatePath } from '../../server/src/cli/commands/validate.js';
import { createStyle } from '../../server/src/cli/text/style.js';
import { shippedRulesets } from '../../server/src/storage/index.js';
import { goodFolder, goodKinds, goodText, groups, textOf } from './mistakes.js';

const folder = mkdtempSync(path.join(tmpdir(), 'biaochi-mistakes-'));
const store = shippedRulesets(goodFolder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `biaochi validate` says of a text in a file. */
async function validated(text: string, lang: 'zh' | 'en'): Promise<Finding[]> {
  const file = path.join(folder, 'mistake.json');
  writeFileSync(file, text);
  let printed = '';
  const print = (more: string): void => void (printed += more);
  await validatePath(file, { json: true, lang }, { store, data: folder, print, style: createStyle(false) });
  return (JSON.parse(printed) as { findings: Finding[] }).findings;
}

const mistakes = groups.flatMap((group) => group.mistakes);

describe('typical mistakes', () => {
  it.each(goodKinds)('are made in a good %s, with and without a byte order mark', async (kind) => {
    expect(await validated(goodText(kind), 'zh')).toEqual([]);
    expect(await validated(`\uFEFF${goodText(kind)}`, 'zh')).toEqual([]);
  });

  it('are at least fifty, each told once and each with its line', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50);
    expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length);
    expect(mistakes.filter(({ finding }) => !finding.line || !finding.column).map(({ id }) => id)).toEqual([]);
  });

  describe.each(groups)('$name', ({ mistakes: own }) => {
    it.each(own)('$id: $mistake.zh', async (mistake) => {
      const text = textOf(mistake);
      const [zh, en] = [await validated(text, 'zh'), await validated(text, 'en')];
      const shown = zh.map(({ message, ...finding }, index) => ({ ...finding, zh: message, en: en[index]?.message }));
      expect(shown).toEqual([mistake.finding]);
    });
  });
});
