import {
  applyChanges,
  check,
  type Diagnostic,
  diagnosticCodes,
  type Fix,
  fixesFor,
  validateRuleset,
} from '@biaochi/engine';
import type { Change, Ruleset } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, cases } from '../conformance/runner/cases.js';
import { fixCases } from './fixes.cases.js';
import { withoutFix } from './fixes.reasons.js';
import { shipped } from './shipped.js';

const changed = (ruleset: Ruleset, changes: readonly Change[]): Ruleset => applyChanges(ruleset, changes).ruleset;
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const count = (found: readonly Diagnostic[], code: string): number => found.filter((one) => one.code === code).length;

/** The codes of errors that are more after a fix than before, and the finding itself where it is still there. */
function harm(ruleset: Ruleset, before: readonly Diagnostic[], finding: Diagnostic, { changes }: Fix): string[] {
  const applied = applyChanges(ruleset, changes);
  expect(applied.diagnostics).toEqual([]);
  expect(validateRuleset(applied.ruleset).diagnostics).toEqual([]);
  const after = check(applied.ruleset);
  const codes = new Set(after.filter(isError).map(({ code }) => code));
  const more = [...codes].filter((code) => count(after, code) > count(before, code));
  const stays = count(after, finding.code) >= count(before, finding.code) ? [`${finding.code} stays`] : [];
  return [...more, ...stays];
}

/** Every ruleset of the conformance cases that is well-shaped and has findings. */
const drafts = cases
  .filter(({ input }) => input.changes && !input.variant)
  .map(({ name, input }) => ({ name, ruleset: changed(base, input.changes!) }))
  .filter(({ ruleset }) => validateRuleset(ruleset).ruleset !== null);

const codesOf = (ruleset: Ruleset): { code: string; isFixed: boolean }[] =>
  check(ruleset).map((finding) => ({ code: finding.code, isFixed: fixesFor(ruleset, finding).length > 0 }));

describe('fixes', () => {
  it.each(fixCases)('of $code: $first.code', ({ code, changes, first }) => {
    const ruleset = changed(base, changes);
    const before = check(ruleset);
    const finding = before.find((one) => one.code === code);
    if (!finding) throw new Error(`the case has no ${code}: ${before.map((one) => one.code).join()}`);
    const fixes = fixesFor(ruleset, finding);
    expect(fixes.map(({ code: of, params }) => ({ code: of, params }))[0]).toEqual(first);
    for (const fix of fixes) expect(harm(ruleset, before, finding, fix)).toEqual([]);
  });

  it('take the finding away and bring no error, in every conformance case', () => {
    let tried = 0;
    for (const { ruleset } of drafts) {
      const before = check(ruleset);
      for (const finding of before) {
        for (const fix of fixesFor(ruleset, finding)) {
          tried++;
          expect(harm(ruleset, before, finding, fix)).toEqual([]);
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('leave the ruleset that they were asked about as it was', () => {
    const ruleset = changed(base, fixCases[0]!.changes);
    const text = JSON.stringify(ruleset);
    for (const finding of check(ruleset)) fixesFor(ruleset, finding);
    expect(JSON.stringify(ruleset)).toBe(text);
  });

  it('are there for each code that a draft can have, or the reason why not', () => {
    const all = [...drafts.map(({ ruleset }) => ruleset), ...fixCases.map(({ changes }) => changed(base, changes))];
    const seen = all.flatMap(codesOf);
    const codes = [...new Set(seen.map(({ code }) => code))];
    const fixed = new Set(seen.filter(({ isFixed }) => isFixed).map(({ code }) => code));
    expect(codes.filter((code) => fixed.has(code) === code in withoutFix)).toEqual([]);
    const known: readonly string[] = diagnosticCodes;
    expect(Object.keys(withoutFix).filter((code) => !known.includes(code))).toEqual([]);
  });
});

/** One way to spoil a shipped ruleset, as a hand might: an end moved, an order doubled, a name misspelt, a sum off. */
function spoils(ruleset: Ruleset): Change[] {
  const found: Change[] = [];
  for (const [index, { code, order, group, scoring }] of ruleset.indicators.entries()) {
    const at = `/indicators/${code}`;
    found.push({ op: 'replace', at: `${at}/group`, value: `${group}x` });
    const next = ruleset.indicators[index + 1];
    if (next) found.push({ op: 'move', at: `/indicators/${next.code}`, order });
    if (scoring.method === 'scale') {
      for (const { id, range } of scoring.bands) {
        const place = `${at}/scoring/bands/${id}/range`;
        if (range.below !== undefined)
          found.push({ op: 'replace', at: `${place}/below`, value: String(Number(range.below) - 1) });
        if (range.atLeast !== undefined)
          found.push({ op: 'replace', at: `${place}/atLeast`, value: String(Number(range.atLeast) + 0.5) });
      }
    }
    if (scoring.method === 'count')
      found.push({ op: 'replace', at: `${at}/scoring/steps`, value: scoring.steps.slice(1) });
    if (scoring.method === 'combination')
      found.push({ op: 'replace', at: `${at}/scoring/rows`, value: scoring.rows.slice(0, -1) });
    if (scoring.method === 'met' && scoring.points !== undefined) {
      found.push({ op: 'replace', at: `${at}/scoring/points`, value: String(Number(scoring.points) + 1) });
    }
  }
  for (const { id } of ruleset.grades.slice(0, -1)) found.push({ op: 'move', at: `/grades/${id}`, order: 99 });
  return found;
}

describe.each([
  ['t-sgipa-027', 8],
  ['t-ci-547', 3],
] as const)('fixes of %s, spoilt', (id, numRuns) => {
  const ruleset = shipped(id);
  const ways = spoils(ruleset);
  it('never do harm', () => {
    let fixes = 0;
    fc.assert(
      fc.property(fc.subarray(ways, { minLength: 1, maxLength: 2 }), (changes) => {
        const spoilt = changed(ruleset, changes);
        const before = check(spoilt);
        for (const finding of before) {
          for (const fix of fixesFor(spoilt, finding)) {
            fixes++;
            expect(harm(spoilt, before, finding, fix)).toEqual([]);
          }
        }
      }),
      { numRuns, seed: 7 },
    );
    expect(fixes).toBeGreaterThan(2);
  });
});
