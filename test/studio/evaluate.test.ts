import type { Assessment } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { withDetails } from '../../studio/src/evaluate/enterprise.js';
import { hindrance } from '../../studio/src/evaluate/hindrance.js';
import { mergeAssessments } from '../../studio/src/evaluate/merge.js';
import { missingByEffect } from '../../studio/src/evaluate/missing.js';
import { scopeOf } from '../../studio/src/projections/explanation/scope.js';
import { exhibitsOf, withEvidence } from '../../studio/src/projections/form/answers.js';
import { evaluated, justShort } from './sgipa.js';

const without = (...codes: string[]): Assessment => ({
  ...justShort,
  answers: Object.fromEntries(Object.entries(justShort.answers).filter(([code]) => !codes.includes(code))),
});

describe('what is missing', () => {
  const missing = (assessment: Assessment) => {
    const { ruleset, result } = evaluated(assessment);
    return missingByEffect(scopeOf(ruleset, result, 'zh', assessment)).map(({ indicator, holdsGate, span, inputs }) => {
      return [indicator.code, holdsGate, span, inputs];
    });
  };

  it('comes with what a gate waits for first, then by the points that hang on it', () => {
    expect(missing(without('22', '21', '26', '4.1.1'))).toEqual([
      ['4.1.1', true, null, []],
      ['26', true, null, []],
      ['21', false, '0–10', []],
      ['22', false, '0–5', []],
    ]);
  });

  it('names the values still to be entered of an item partly entered', () => {
    const open = without('21');
    const [[code, , , inputs] = []] = missing({
      ...open,
      answers: { ...open.answers, '21': { values: { used: '4' } } },
    });
    expect([code, (inputs as string[]).length]).toEqual(['21', 1]);
  });

  it('is nothing once all is answered', () => {
    expect(missing(justShort)).toEqual([]);
  });
});

describe('what keeps a result from being issued', () => {
  const of = (assessment: Assessment) => evaluated(assessment).result;
  it.each([
    [justShort, 'saved', true, null],
    [justShort, 'unsent', true, null],
    [justShort, 'unreachable', true, 'unsaved'],
    [justShort, 'saved', false, 'notAllowed'],
    [without('21'), 'saved', true, 'undetermined'],
    [
      { ...justShort, answers: { ...justShort.answers, '16': { met: 'yes' } } } as unknown as Assessment,
      'saved',
      true,
      'erroneous',
    ],
  ] as const)('case %#', (assessment, save, may, expected) => {
    expect(hindrance(of(assessment), save, may)).toBe(expected);
  });
});

describe('two evaluators on one assessment', () => {
  const base: Assessment = {
    format: 1,
    ruleset: 'r',
    date: '2026-11-20',
    answers: { a: { met: true }, b: { met: true } },
  };
  it('keeps the changes of both, answer by answer', () => {
    const ours = { ...base, answers: { ...base.answers, a: { met: false } }, facts: { x: '1' } };
    const theirs = { ...base, answers: { ...base.answers, c: { met: true } }, date: '2026-11-21' };
    expect(mergeAssessments(base, ours, theirs)).toEqual({
      content: {
        ...base,
        date: '2026-11-21',
        answers: { a: { met: false }, b: { met: true }, c: { met: true } },
        facts: { x: '1' },
      },
      disagreements: [],
    });
  });

  it('takes away what one side took away', () => {
    const ours = { ...base, answers: { b: { met: true } } };
    const theirs = { ...base, answers: { ...base.answers, c: { met: true } } };
    expect(mergeAssessments(base, ours, theirs).content.answers).toEqual({ b: { met: true }, c: { met: true } });
  });

  it('lets ours stand where both changed the same, and says where', () => {
    const ours = { ...base, answers: { ...base.answers, a: { met: false } } };
    const theirs = { ...base, answers: { ...base.answers, a: { notApplicable: 'none' } } };
    const { content, disagreements } = mergeAssessments(base, ours, theirs);
    expect(content.answers['a']).toEqual({ met: false });
    expect(disagreements).toEqual([{ place: '/answers/a', ours: { met: false }, theirs: { notApplicable: 'none' } }]);
  });
});

describe('enterprise, date and adoption', () => {
  const before: Assessment = { format: 1, ruleset: 'r', adoption: 'sha256-1', date: '2026-11-20', answers: {} };
  it.each([
    [
      { enterprise: { name: '甲厂', contact: ' ' }, date: '', adoption: null },
      { enterprise: { name: '甲厂' }, answers: {} },
    ],
    [
      { enterprise: {}, date: '2026-11-21', adoption: 'sha256-2' },
      { enterprise: {}, date: '2026-11-21', adoption: 'sha256-2', answers: {} },
    ],
  ])('are put in the place of what was there, case %#', (details, expected) => {
    expect(withDetails(before, details)).toEqual({ format: 1, ruleset: 'r', ...expected });
  });
});

describe('evidence', () => {
  it('is read in full, however it was written', () => {
    expect(exhibitsOf({ evidence: ['a.pdf', { name: 'b.pdf', checked: true }] })).toEqual([
      { name: 'a.pdf' },
      { name: 'b.pdf', checked: true },
    ]);
    expect(exhibitsOf(undefined)).toEqual([]);
  });

  it('stands beside the answer and goes with the last piece', () => {
    expect(withEvidence({ met: true }, [{ name: 'a' }])).toEqual({ met: true, evidence: [{ name: 'a' }] });
    expect(withEvidence({ met: true, evidence: ['a'] }, [])).toEqual({ met: true });
    expect(withEvidence({ evidence: ['a'] }, [])).toBeUndefined();
  });
});
