import { readFileSync } from 'node:fs';
import type { Diff } from '@biaochi/schemas/types';
import { diff as isDiff } from '@biaochi/schemas/validators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const revised = {
  ...mini,
  version: '2.0.0',
  title: { zh: '小标准|修订', en: 'Small standard | revised' },
  grades: [{ ...mini.grades[0], bounds: [{ ...mini.grades[0]!.bounds![0], atLeast: '75' }] }, mini.grades[1]],
};
beforeAll(() => {
  space.write('mini/ruleset.json', mini);
  space.write('revised.json', revised);
  space.write('broken.json', '{');
});
afterAll(() => space.remove());

const expected = (name: string): string => readFileSync(new URL(`./expected/${name}`, import.meta.url), 'utf8');

describe('biaochi diff', () => {
  it.each(['zh', 'en'])('says what the example revision of T/SGIPA 027 changes, in %s', async (lang) => {
    const { code, out } = await biaochi(['diff', 't-sgipa-027', 'sgipa-027-revision@1.0.0', '--lang', lang], '.');
    expect([code, out]).toEqual([0, expected(`diff-sgipa-027-revision.${lang}.txt`)]);
  });

  it('finds just what the revision means to change', async () => {
    const { value } = await biaochiJson<Diff>(['diff', 't-sgipa-027', 'sgipa-027-revision@1.0.0'], '.');
    const substantive = value.entries.filter(({ kind }) => kind === 'substantive');
    expect(substantive.map(({ op, at }) => [op, at])).toEqual([
      ['split', '/indicators/20-1'],
      ['replace', '/indicators/20-1/scoring/points'],
      ['replace', '/indicators/20-2/scoring/points'],
      ['replace', '/indicators/21/class'],
      ['replace', '/totals/QO/full'],
      ['replace', '/totals/QA/full'],
      ['replace', '/grades/green-low-carbon/bounds/pass/atLeast'],
    ]);
    expect(value.entries.filter(({ op }) => op === 'rename')).toMatchObject([
      { kind: 'editorial', before: ['32'], after: ['33'], clause: '表1 行33' },
    ]);
  });

  it('takes folders and files, and its JSON follows the schema', async () => {
    const { code, value } = await biaochiJson<Diff>(['diff', 'mini', 'revised.json'], space.folder);
    expect([code, isDiff(value), isDiff.errors]).toEqual([0, true, null]);
    expect(value).toMatchObject({ from: { id: 'mini', version: '1.0.0' }, to: { version: '2.0.0' } });
    expect(value.entries.map(({ text }) => text.zh)).toEqual([
      '题名 「小标准」 → 「小标准|修订」',
      '达标的Q下限 70 → 75',
    ]);
  });

  it('is a table in Markdown', async () => {
    const { out } = await biaochi(['diff', 'mini', 'revised.json', '--markdown', '--lang', 'en'], space.folder);
    expect(out).toBe(
      [
        '# Differences mini@1.0.0 → mini@2.0.0',
        '',
        '## Substantive changes (1)',
        '',
        '| Clause | Change |',
        '| --- | --- |',
        '| 5.2 | lower bound of Q for Qualified from 70 to 75 |',
        '',
        '## Editorial changes (1)',
        '',
        '| Clause | Change |',
        '| --- | --- |',
        '|  | title from “Small standard” to “Small standard \\| revised” |',
        '',
      ].join('\n'),
    );
  });

  it('says so where nothing differs', async () => {
    const { code, out } = await biaochi(['diff', 'mini', 'mini'], space.folder);
    expect([code, out]).toEqual([0, 'mini@1.0.0 → mini@1.0.0  小标准\n\n没有差异\n']);
  });

  it.each([
    ['nothing', 'ruleset-unknown'],
    ['broken.json', 'ruleset-invalid'],
    ['missing.json', 'file-unreadable'],
    ['sgipa-027-revision', 'ruleset-example'],
  ])('of %s is exit code 2, %s', async (reference, expectedCode) => {
    for (const pair of [
      [reference, 'mini'],
      ['mini', reference],
    ]) {
      const { code, value } = await biaochiJson<{ file: string; findings: { code: string }[] }>(
        ['diff', ...pair],
        space.folder,
      );
      expect([code, value.file, value.findings.map((one) => one.code)]).toEqual([2, reference, [expectedCode]]);
    }
  });

  it('takes either JSON or Markdown', async () => {
    expect((await biaochi(['diff', 'mini', 'mini', '--json', '--markdown'], space.folder)).code).toBe(2);
  });
});
