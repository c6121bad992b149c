import { applyChanges, compareRulesets, digest, merge } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';
import { edited } from './edits.js';

const base = shipped('t-sgipa-027');
const any = edited(base);

describe('compare', () => {
  test('gives the changes that make b of a', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { ruleset, diagnostics } = applyChanges(a, compareRulesets(a, b));
        expect(diagnostics).toEqual([]);
        expect(digest(ruleset)).toBe(digest(b));
      }),
      { numRuns: 150 },
    );
  });

  test('finds nothing between a ruleset and itself, and just the field that differs', () => {
    expect(compareRulesets(base, base)).toEqual([]);
    const changes = [{ op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: '75' }] as const;
    expect(compareRulesets(base, applyChanges(base, changes).ruleset)).toEqual(changes);
  });
});

describe('merge', () => {
  test('takes either side alone as it is', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(digest(merge(base, one, base).ruleset)).toBe(digest(one));
        expect(digest(merge(base, base, one).ruleset)).toBe(digest(one));
        expect(merge(base, one, one)).toMatchObject({ conflicts: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('commutes, conflicts and all', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const there = merge(base, one, other);
        const back = merge(base, other, one);
        expect(digest(there.ruleset)).toBe(digest(back.ruleset));
        expect(there.conflicts.length).toBe(back.conflicts.length);
      }),
      { numRuns: 100 },
    );
  });

  test('shows a threshold that both sides changed, and keeps the rest of either', () => {
    const to = (value: string) =>
      [{ op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value }] as const;
    const ours = applyChanges(base, [...to('75'), { op: 'replace', at: '/indicators/21/class', value: 'O' }]).ruleset;
    const theirs = applyChanges(base, [...to('72'), { op: 'remove', at: '/indicators/32' }]).ruleset;
    const { ruleset, conflicts } = merge(base, ours, theirs);
    expect(conflicts).toEqual([{ at: to('75')[0].at, ours: to('75')[0], theirs: to('72')[0] }]);
    expect(ruleset.indicators.find(({ code }) => code === '21')?.class).toBe('O');
    expect(ruleset.indicators.some(({ code }) => code === '32')).toBe(false);
    expect(Number(ruleset.grades[0]?.bounds?.[0]?.atLeast)).toBe(70);
  });
});
