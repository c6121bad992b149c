import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digest, type Ruleset } from '@biaochi/engine';
import type { Finding, Variant } from '@biaochi/schemas/types';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const base = mini as unknown as Ruleset;
const threshold: Variant['changes'][number] = { op: 'replace', at: '/grades/good/bounds/Q/atLeast', value: '75' };
const variant: Variant = {
  ...{ format: 1, id: 'mini-variant', version: '1.1.0' },
  base: { id: 'mini', version: '1.0.0', digest: digest(base) },
  changes: [threshold],
};
const newer = { ...mini, version: '2.0.0', title: { zh: '小标准第二版', en: 'Small standard, second edition' } };
const stricter = structuredClone(newer) as unknown as Ruleset;
for (const grade of stricter.grades) for (const bound of grade.bounds ?? []) bound.atLeast = '80';

interface Answer {
  readonly variant: Variant;
  readonly conflicts: { at: string }[];
  readonly dropped: Finding[];
  readonly written: boolean;
}

beforeEach(() => {
  space.write('mini/ruleset.json', mini);
  space.write('mini-variant/variant.json', variant);
  space.write('newer/ruleset.json', newer);
  space.write('stricter/ruleset.json', stricter);
});
afterAll(() => space.remove());

const read = (): Variant =>
  JSON.parse(readFileSync(path.join(space.folder, 'mini-variant/variant.json'), 'utf8')) as Variant;

describe('biaochi rebase', () => {
  it('pins the variant to the new base and keeps its changes; without --write the file stays', async () => {
    const { code, value } = await biaochiJson<Answer>(['rebase', 'mini-variant', '--onto', 'newer'], space.folder);
    expect(code).toBe(0);
    const pinned = { id: 'mini', version: '2.0.0', digest: digest(newer as unknown as Ruleset) };
    expect(value).toEqual({ variant: { ...variant, base: pinned }, conflicts: [], dropped: [], written: false });
    expect(read()).toEqual(variant);
  });

  it('shows a conflict, exits with 1, and writes the variant where asked', async () => {
    const { code, out } = await biaochi(['rebase', 'mini-variant', '--onto', 'stricter', '--write'], space.folder);
    expect(code).toBe(1);
    expect(out).toContain('/grades/good/bounds/Q/atLeast');
    expect(out).toContain('变体 "75"');
    expect(out).toContain('新母规则集 "80"');
    expect(read().base.digest).toBe(digest(stricter));
    expect(read().changes).toEqual([threshold]);
  });

  it('says so where the file is no variant', async () => {
    const { code, err } = await biaochi(['rebase', 'mini', '--onto', 'newer'], space.folder);
    expect(code).toBe(2);
    expect(err).toContain('不是可读的变体');
  });
});
