import { digest, type Ruleset } from '@biaochi/engine';
import type { Finding, Variant } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const base = mini as unknown as Ruleset;
const pin = { id: 'mini', version: '1.0.0', digest: digest(base) };
const moved = { ...mini, title: { zh: '小标准（改）', en: 'Small standard, moved' } };
const drifted = digest(moved as unknown as Ruleset);

const threshold: Variant['changes'][number] = { op: 'replace', at: '/grades/good/bounds/Q/atLeast', value: '75' };
const variant = (changes: Variant['changes'], base: Variant['base'] = pin): Variant => ({
  ...{ format: 1, id: 'mini-variant', version: '1.1.0', base, changes },
});
const fixture = {
  format: 1,
  id: 'seventy',
  order: 1,
  title: { zh: '七十分' },
  assessment: {
    format: 1,
    ruleset: 'mini-variant',
    answers: { '1': { met: true }, '2': { met: true }, '3': { values: { share: '25' } } },
  },
  expect: { outcome: { status: 'decided', grade: 'poor', possible: ['poor'] }, totals: { Q: { value: '70' } } },
  derivation: [{ text: { zh: '60＋40×25÷100＝70，低于75' }, clause: '5.2' }],
};

beforeAll(() => {
  space.write('whole/mini/ruleset.json', mini);
  space.write('whole/mini-variant/variant.json', variant([threshold]));
  space.write('whole/mini-variant/fixtures/seventy.json', fixture);
  space.write('drift/mini/ruleset.json', moved);
  space.write('drift/mini-variant/variant.json', variant([threshold]));
  space.write('older/mini/ruleset.json', { ...moved, version: '2.0.0' });
  space.write('older/mini/versions/1.0.0.json', mini);
  space.write('older/mini-variant/variant.json', variant([threshold]));
  space.write('alone/mini-variant/variant.json', variant([threshold], { ...pin, id: 'nowhere' }));
  space.write('wrong/mini/ruleset.json', mini);
  space.write(
    'wrong/mini-variant/variant.json',
    variant([
      { op: 'replace', at: '/grades/good/bounds/R/atLeast', value: '75' },
      { op: 'replace', at: '/indicators/2/class', value: 'X' },
    ]),
  );
  space.write('shapeless/variant.json', { format: 1, id: 'mini-variant', base: pin, changes: [{ op: 'turn' }] });
});
afterAll(() => space.remove());

interface Validated {
  readonly kind?: string;
  readonly findings: Finding[];
}

/** The findings on a variant, as code, place and line; the line's own text besides. */
async function validated(target: string) {
  const { code, value } = await biaochiJson<Validated>(['validate', target], space.folder);
  return { code, kind: value.kind, found: value.findings.map((one) => [one.code, one.severity, one.place, one.line]) };
}

describe('a variant', () => {
  it('is used as the ruleset that its changes make of its base', async () => {
    const { code, value } = await biaochiJson<{ ruleset: string; version: string; passed: number; failed: number }>(
      ['test', 'whole/mini-variant'],
      space.folder,
    );
    expect([code, value]).toMatchObject([0, { ruleset: 'mini-variant', version: '1.1.0', passed: 1, failed: 0 }]);
    const { out } = await biaochi(['diff', 'whole/mini', 'whole/mini-variant/variant.json'], space.folder);
    expect(out).toContain('达标的Q下限 70 → 75');
  });

  it('finds its base among older versions, though the newest has moved on', async () => {
    const { out } = await biaochi(['diff', 'older/mini/versions/1.0.0.json', 'older/mini-variant'], space.folder);
    expect(out.split('\n').filter((line) => line.includes('→'))).toHaveLength(2);
    expect(await validated('older/mini-variant/variant.json')).toMatchObject({ code: 0, found: [] });
  });

  it.each([
    ['drift', 'variant-drifted', [pin.digest, drifted, 'rulesets/mini/versions/']],
    ['alone', 'variant-base-missing', [pin.digest, 'nowhere']],
    ['wrong', 'ruleset-invalid', ['/changes/0']],
  ])('%s: cannot be used, %s', async (folder, expected, said) => {
    const { code, value } = await biaochiJson<Validated>(['describe', `${folder}/mini-variant`], space.folder);
    expect([code, value.findings.map((one) => one.code)]).toEqual([2, [expected]]);
    for (const part of said) expect(value.findings[0]!.message).toContain(part);
  });
});

describe('biaochi validate on a variant', () => {
  it('finds nothing in a right one', async () => {
    expect(await validated('whole/mini-variant/variant.json')).toEqual({ code: 0, kind: 'variant', found: [] });
  });

  it('warns of drift at the pinned digest', async () => {
    const line =
      JSON.stringify(variant([threshold]), null, 2)
        .split('\n')
        .findIndex((one) => one.includes('sha256')) + 1;
    expect(await validated('drift/mini-variant/variant.json')).toEqual({
      ...{ code: 0, kind: 'variant' },
      found: [['variant-drift', 'warning', '/base/digest', line]],
    });
  });

  it('says where a change misses, and what is wrong in the flattened ruleset, at the line that brings it', async () => {
    const { code, found } = await validated('wrong/mini-variant/variant.json');
    expect(code).toBe(1);
    expect(found).toContainEqual(['change-misses', 'error', '/changes/0', 11]);
    expect(found).toContainEqual(['unknown-class', 'error', '/indicators/2/class', 19]);
  });

  it('says that the base is not there', async () => {
    expect(await validated('alone/mini-variant/variant.json')).toEqual({
      ...{ code: 1, kind: 'variant' },
      found: [['variant-base-missing', 'error', '/base', 5]],
    });
  });

  it('checks the shape', async () => {
    const { code, kind, found } = await validated('shapeless/variant.json');
    expect([code, kind]).toEqual([1, 'variant']);
    expect(found.map(([one]) => one)).toContain('schema-required');
  });

  it('of a folder checks the variant and its fixtures', async () => {
    const { value } = await biaochiJson<Validated[]>(['validate', 'whole/mini-variant'], space.folder);
    expect(value.map(({ kind }) => kind)).toEqual(['variant', 'fixture']);
  });
});
