import {
  applyChanges,
  applyDiff,
  type CodeLink,
  codeMapping,
  diffRulesets,
  digest,
  restructure,
  type Ruleset,
} from '@biaochi/engine';
import { diff as isDiff } from '@biaochi/schemas/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';
import { edited } from './edits.js';

const base = shipped('t-sgipa-027');
const codes = base.indicators.map(({ code }) => code);

/** Renames, splits, joins and swaps of random rows, as links. */
const links: fc.Arbitrary<CodeLink[]> = fc
  .tuple(fc.shuffledSubarray(codes, { minLength: 6, maxLength: 12 }), fc.array(fc.nat(5), { maxLength: 4 }))
  .map(([picked, kinds]) => {
    const rest = [...picked];
    return kinds.flatMap((kind, index): CodeLink[] => {
      const [one, other] = rest.splice(0, 2);
      if (one === undefined || other === undefined) return [];
      const row = (code: string, from: string[], order: number) => ({ code, from, order: 5000 + 10 * index + order });
      const made: readonly CodeLink[][] = [
        [{ from: [one], to: [row(`N${index}`, [one], 0)] }],
        [{ from: [one], to: [row(`N${index}`, [one], 0), row(`M${index}`, [one], 1)] }],
        [{ from: [one], to: [row(one, [one], 0), row(`M${index}`, [one], 1)] }],
        [{ from: [one, other], to: [row(`N${index}`, [one, other], 0)] }],
        [
          { from: [one], to: [row(other, [one], 0)] },
          { from: [other], to: [row(one, [other], 1)] },
        ],
        [{ from: [one, other], to: [row(`N${index}`, [one, other], 0), row(`M${index}`, [other], 1)] }],
      ];
      return made[kind]!;
    });
  });

const any = edited(base);
const restructured = fc
  .tuple(any, links)
  .map(([ruleset, wanted]) => {
    const known = new Set(ruleset.indicators.map(({ code }) => code));
    return restructure(
      ruleset,
      wanted.filter(({ from }) => from.every((code) => known.has(code))),
    );
  })
  .filter(({ indicators }) => new Set(indicators.map(({ code }) => code)).size === indicators.length);

describe('diff', () => {
  test('applied to a gives b, through renames, splits, joins and swaps', () => {
    fc.assert(
      fc.property(any, restructured, (a, b) => {
        const report = diffRulesets(a, b);
        const { ruleset, diagnostics } = applyDiff(a, report);
        expect(diagnostics).toEqual([]);
        expect(digest(ruleset)).toBe(digest(b));
        expect(isDiff(JSON.parse(JSON.stringify(report)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('says something in both languages of every entry', () => {
    fc.assert(
      fc.property(any, restructured, (a, b) => {
        for (const { text } of diffRulesets(a, b).entries) {
          for (const words of [text.zh, text.en!]) expect(words).not.toMatch(/undefined|\[object|null|^\s*$|\bNaN\b/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a reading whose change has lost its place is told as such', () => {
    const shorter = applyChanges(base, [{ op: 'remove', at: '/indicators/21/scoring/bands/share/clamp' }]).ruleset;
    const linear = '/readings/row21-scale/alternatives/linear/changes';
    const changed = applyChanges(shorter, [{ op: 'replace', at: linear, value: [] }]).ruleset;
    const [entry] = diffRulesets(shorter, changed).entries;
    expect(entry?.text.zh).toContain('「/indicators/21/scoring/bands/share/clamp」没有去处');
    expect(entry?.text.en).toContain('“/indicators/21/scoring/bands/share/clamp” has no place');
  });

  test('finds nothing between a ruleset and itself', () => {
    expect(diffRulesets(base, base).entries).toEqual([]);
  });

  test('a rename is one entry: everything that names the code follows', () => {
    const link = { from: ['21'], to: [{ code: '21a', order: 310, from: ['21'] }] };
    const { entries } = diffRulesets(base, restructure(base, [link]));
    expect(entries.map(({ op, kind, text }) => [op, kind, text.zh])).toEqual([
      ['rename', 'editorial', '行21 编码改为21a'],
    ]);
  });
});

describe('the mapping of codes', () => {
  const row = (code: string, formerly?: string[]): Ruleset['indicators'][number] => {
    const { formerly: _, ...one } = base.indicators[5]!;
    return { ...one, code, ...(formerly && { formerly }) };
  };
  const of = (...indicators: Ruleset['indicators']): Ruleset => ({ ...base, indicators });
  const mapped = (a: Ruleset, b: Ruleset) => Object.fromEntries(codeMapping(a, b));

  test.each([
    ['the same code stays', of(row('1')), of(row('1'), row('2')), { '1': ['1'], '2': [] }],
    ['a rename', of(row('1')), of(row('2', ['1'])), { '2': ['1'] }],
    ['a split', of(row('1')), of(row('1'), row('2', ['1'])), { '1': ['1'], '2': ['1'] }],
    ['a join', of(row('1'), row('2')), of(row('2', ['2', '1'])), { '2': ['2', '1'] }],
    ['a swap', of(row('1'), row('2')), of(row('1', ['2']), row('2', ['1'])), { '1': ['2'], '2': ['1'] }],
    ['a new row under an old number', of(row('1')), of(row('1', []), row('2', ['1'])), { '1': [], '2': ['1'] }],
    ['codes older than a', of(row('2')), of(row('2', ['1'])), { '2': ['2'] }],
    ['what a said already', of(row('1', ['2']), row('2')), of(row('1', ['2']), row('2')), { '1': ['1'], '2': ['2'] }],
  ])('%s', (_, a, b, expected) => {
    expect(mapped(a, b)).toEqual(expected);
  });
});
