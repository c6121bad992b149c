import fs from 'node:fs';
import { applyChanges, type Change, digest, flattenVariant, readVariant, rebaseVariant } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';

const guide = shipped('ccpitcsc-guide');
const file = new URL('../../../rulesets/ccpitcsc-engineering/variant.json', import.meta.url);
const { variant } = readVariant(fs.readFileSync(file, 'utf8'));
if (variant === null) throw new Error('the shipped variant does not read');

const moved = (changes: readonly Change[]) => ({ ...applyChanges(guide, changes).ruleset, version: '1.1.0' });
const own = variant.changes.find((change) => change.op === 'replace' && change.at === '/title');

describe('a variant whose base moves on', () => {
  const reworded = moved([{ op: 'replace', at: '/indicators/8.1.1-1/title/zh', value: '依法设立，守法经营' }]);

  test('stays as it is on the base it is pinned to, and reports drift on the new one', () => {
    expect(flattenVariant(variant, guide).diagnostics).toEqual([]);
    const [finding] = flattenVariant(variant, reworded).diagnostics;
    expect(finding).toMatchObject({ code: 'variant-drift', severity: 'warning', place: '/base/digest' });
  });

  test('rebased takes what the base changed, keeps its own changes, and is pinned anew', () => {
    const { variant: rebased, conflicts, dropped } = rebaseVariant(variant, guide, reworded);
    expect([conflicts, dropped]).toEqual([[], []]);
    expect(rebased.base).toEqual({ id: guide.id, version: '1.1.0', digest: digest(reworded) });
    expect(rebased.changes).toEqual(variant.changes);
    const { ruleset, diagnostics } = flattenVariant(rebased, reworded);
    expect(diagnostics).toEqual([]);
    expect(ruleset.indicators.find(({ code }) => code === '8.1.1-1')?.title.zh).toBe('依法设立，守法经营');
    expect(digest(ruleset)).not.toBe(digest(flattenVariant(variant, guide).ruleset));
  });

  test('shows a field that both changed; the variant’s change stands until somebody decides', () => {
    const retitled = moved([{ op: 'replace', at: '/title/zh', value: '绿色低碳出口型企业评价指南（新版）' }]);
    const { variant: rebased, conflicts } = rebaseVariant(variant, guide, retitled);
    expect(conflicts.map(({ at }) => at)).toEqual(['/title/zh']);
    expect(flattenVariant(rebased, retitled).ruleset.title).toEqual((own as { value: unknown }).value);
  });

  test('leaves out, and shows, a change whose place is gone', () => {
    const first = variant.changes.find((change) => change.op === 'remove')!;
    const shorter = moved([{ op: 'remove', at: first.at }]);
    const { variant: rebased, dropped } = rebaseVariant(variant, guide, shorter);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatchObject({ change: first, finding: { code: 'change-misses' } });
    expect(rebased.changes).toEqual(variant.changes.filter((change) => change !== first));
    expect(flattenVariant(rebased, shorter).diagnostics).toEqual([]);
  });
});
