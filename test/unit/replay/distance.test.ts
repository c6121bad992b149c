import { type Answer, compile, evaluate, improvements, type Ruleset } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base, hand, handAssessment } from './hand.js';
import { counted, levelled, measured, row, standard } from './small.js';

const bound = (atLeast: string) => {
  const [good, poor] = standard([]).grades;
  return [{ ...good!, bounds: [{ ...good!.bounds![0]!, atLeast }] }, poor!];
};

const rows = [
  row('must', { class: 'R', scoring: { method: 'met' } }),
  row('plain'),
  counted('counted'),
  levelled('level', ['a', 'b', 'c']),
  measured('measured', 'kg'),
];

const small = (atLeast: string): Ruleset => standard(rows, { grades: bound(atLeast) });

/** Every answer worth trying to a row of the small standard. */
const tries: Record<string, Answer[]> = {
  must: [{ met: true }],
  plain: [{ met: true }],
  counted: [{ checks: { a: true, b: true } }],
  level: [{ level: 'a' }, { level: 'b' }],
  measured: [{ values: { amount: '50' } }, { values: { amount: '100' } }],
};

/** The smallest sets of rows that reach good, trying everything. */
function bySearch(ruleset: Ruleset, answers: Record<string, Answer>): string[] {
  const program = compile(ruleset);
  const codes = Object.keys(tries);
  const reached = new Set<string>();
  const visit = (index: number, now: Record<string, Answer>, changed: readonly string[]): void => {
    if (index === codes.length) {
      const { grade } = evaluate(program, { format: 1, ruleset: 'small', answers: now }).outcome;
      if (grade === 'good') reached.add(changed.join(' '));
      return;
    }
    const code = codes[index]!;
    visit(index + 1, now, changed);
    for (const answer of tries[code]!) visit(index + 1, { ...now, [code]: answer }, [...changed, code]);
  };
  visit(0, answers, []);
  const size = (key: string): number => (key === '' ? 0 : key.split(' ').length);
  const least = Math.min(...[...reached].map(size));
  return [...reached].filter((key) => size(key) === least).sort();
}

const given = fc.record(
  {
    must: fc.record({ met: fc.boolean() }),
    plain: fc.record({ met: fc.boolean() }),
    counted: fc.record({ checks: fc.record({ a: fc.boolean(), b: fc.boolean() }) }),
    level: fc.constantFrom({ level: 'a' }, { level: 'b' }, { level: 'c' }),
    measured: fc.constantFrom({ values: { amount: '0' } }, { values: { amount: '60' } }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, Answer>>;

const codesOf = (answers: Record<string, unknown>): string =>
  rows
    .map(({ code }) => code)
    .filter((code) => code in answers)
    .join(' ');

describe('distance to the next better grade', () => {
  test('is what trying everything finds, on a small standard of every form of answer', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('10', '20', '31', '33'), (answers, atLeast) => {
        const ruleset = small(atLeast);
        const found = improvements(ruleset, { format: 1, ruleset: 'small', answers });
        const expected = bySearch(ruleset, answers);
        if (found.target === null) {
          expect(expected).toEqual(['']);
          return;
        }
        expect(found.search.complete).toBe(true);
        expect(found.sets.map((set) => codesOf(set.answers)).sort()).toEqual(expected);
        const program = compile(ruleset);
        for (const set of found.sets) {
          const now = { format: 1, ruleset: 'small', answers: { ...answers, ...set.answers } };
          expect(evaluate(program, now).outcome.grade).toBe('good');
          for (const code of found.needed) expect(set.answers).toHaveProperty(code);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('says that no answer reaches where the points of all are not enough', () => {
    const found = improvements(small('100'), { format: 1, ruleset: 'small', answers: {} });
    expect([found.target, found.reachable, found.sets]).toEqual(['good', 'no', []]);
  });

  test('says when a bound was hit', () => {
    const short = { size: 1, evaluations: 20_000, sets: 50 };
    const nothing = { format: 1, ruleset: 'small', answers: {} };
    const bySize = improvements(small('33'), nothing, short);
    expect([bySize.reachable, bySize.search.complete]).toEqual(['unknown', false]);
    const few = improvements(small('33'), nothing, { ...short, evaluations: 5 });
    expect([few.reachable, few.search]).toEqual(['unknown', { size: 0, evaluations: 5, complete: false }]);
  });

  test('names the items of the hand-made enterprises', () => {
    const of = (name: string) => improvements(base, handAssessment(hand.cases.find((one) => one.name === name)!));
    // Enterprise 1 is at the best grade; 2 lacks required row 1 alone.
    expect(of('1').target).toBeNull();
    expect(of('2')).toMatchObject({ reachable: 'yes', needed: ['1'], sets: [{ answers: { '1': { met: true } } }] });
    // 60 of 70: rows of 5 would take two, row 21 with 10 does it alone.
    const eight = of('8');
    expect(eight.sets.map(({ answers }) => Object.keys(answers))).toEqual([['21']]);
    expect(eight.sets[0]!.grade).toBe('green-low-carbon');
  });
});
