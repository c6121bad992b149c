import { diffRulesets, digest, renameMember } from '@biaochi/engine';
import type { Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../studio/src/commands/command.js';
import { withChanges } from '../../studio/src/commands/edit.js';
import { followBase } from '../../studio/src/compare/followBase.js';
import { rejectChange } from '../../studio/src/compare/rejectChange.js';
import { pairedRows } from '../../studio/src/compare/tableDiff.js';
import { shipped } from '../unit/shipped.js';

const ground = shipped('t-sgipa-027');
const fixture = {
  id: 's',
  assessment: { answers: { '22a': { met: true } } },
  expect: { outcome: {} },
} as unknown as Fixture;
const draftOf = (ruleset: Ruleset): Draft => ({ format: 1, ruleset, fixtures: [fixture], suppressions: [] });

function after(draft: Draft, run: (draft: Draft) => Draft | { refused: string }): Draft {
  const next = run(draft);
  if ('refused' in next) throw new Error(next.refused);
  return next;
}

const changed = after(draftOf(renameMember(ground, '/indicators/22', '22a').ruleset), (draft) => {
  const outcome = withChanges(draft, [
    { op: 'replace', at: '/indicators/3/title/zh', value: '设专人' },
    { op: 'replace', at: '/indicators/22a/scoring/points', value: 7 },
    { op: 'remove', at: '/indicators/25' },
    { op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: '75' },
  ]);
  return isRefusal(outcome) ? { refused: JSON.stringify(outcome) } : outcome;
});
// The row that took another code takes the answers of the old one.
const draft: Draft = {
  ...changed,
  ruleset: {
    ...changed.ruleset,
    indicators: changed.ruleset.indicators.map((row) => (row.code === '22a' ? { ...row, formerly: ['22'] } : row)),
  },
};
const { entries } = diffRulesets(ground, draft.ruleset);

describe('a change that is taken back', () => {
  it.each(entries.map((entry) => [entry.text.zh, entry] as const))('%s: is gone, and no other', (_, entry) => {
    const next = after(draft, rejectChange(ground, entry).run);
    const left = diffRulesets(ground, next.ruleset).entries.map(({ kind, op }) => `${kind} ${op}`);
    const others = entries.filter((one) => one !== entry).map(({ kind, op }) => `${kind} ${op}`);
    expect(left.sort()).toEqual(others.sort());
  });

  it('leaves the ground itself once all are', () => {
    const back = entries.reduce((now, _) => {
      const [next] = diffRulesets(ground, now.ruleset).entries;
      return next ? after(now, rejectChange(ground, next).run) : now;
    }, draft);
    expect(digest(back.ruleset)).toBe(digest(ground));
    expect(Object.keys(back.fixtures[0]!.assessment.answers)).toEqual(['22']);
  });
});

describe('rows side by side', () => {
  it('pairs a row with the one whose answers it takes, and leaves gone ones where they stood', () => {
    const rows = pairedRows(ground, draft.ruleset);
    const codes = rows.map(({ before, after: now }) => [before?.code, now?.code]);
    expect(codes).toContainEqual(['22', '22a']);
    expect(codes).toContainEqual(['25', undefined]);
    expect(codes.findIndex(([code]) => code === '25')).toBe(codes.findIndex(([code]) => code === '24') + 1);
    expect(rows.find(({ after: now }) => now?.code === '3')?.differs).toEqual(new Set(['requirement']));
  });
});

describe('a variant that follows its base', () => {
  it('keeps its own where both changed the same, unless the base was chosen', () => {
    const row = (ruleset: Ruleset): string => ruleset.indicators.find(({ code }) => code === '3')!.title.zh;
    const onto: Ruleset = {
      ...ground,
      version: '1.1.0',
      indicators: ground.indicators.map((one) =>
        one.code === '3' ? { ...one, title: { ...one.title, zh: '母标准的' } } : one,
      ),
    };
    const own = after(draft, followBase(ground, onto, new Map()).run);
    const theirs = after(draft, followBase(ground, onto, new Map([['/indicators/3/title/zh', 'theirs']])).run);
    expect([row(own.ruleset), row(theirs.ruleset)]).toEqual(['设专人', '母标准的']);
    expect([own.ruleset.version, own.base?.digest]).toEqual([ground.version, digest(onto)]);
  });
});
