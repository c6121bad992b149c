import { digest, Replayer, type Ruleset } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { measured, row, standard } from './small.js';

const text = { zh: '项' };
const anchor = { document: 'd', clause: '1' };
const met = { met: true };

/** What is missing after a revision, as `kind code count blocking`. */
function missing(from: Ruleset, to: Ruleset, ...past: object[]): string[] {
  const replayer = new Replayer({ ruleset: from, digest: digest(from) }, { ruleset: to, digest: digest(to) });
  for (const one of past) {
    replayer.add({ assessment: { format: 1, ruleset: 'small', answers: {}, ...one }, result: null });
  }
  return replayer
    .report()
    .impact.missing.map(({ kind, code, count, blocking }) => `${kind} ${code} ${count} ${blocking}`);
}

describe('an indicator is missing', () => {
  const before = standard([row('1')]);

  test('where the revision asks for it anew; it blocks where the outcome waits for it', () => {
    const after = standard([row('1'), row('2')]);
    // 10 points from row 1 are enough; without them all rests on row 2.
    expect(missing(before, after, { answers: { '1': met } })).toEqual(['indicator 2 1 0']);
    expect(missing(before, after, { answers: { '1': { met: false } } })).toEqual(['indicator 2 1 1']);
    expect(missing(before, after, { answers: { '1': met } }, { answers: { '1': { met: false } } })).toEqual([
      'indicator 2 2 1',
    ]);
  });

  test('where its form changed; not where it was open before too', () => {
    const after = standard([measured('1', 'tce')]);
    expect(missing(before, after, { answers: { '1': met } }, {})).toEqual(['indicator 1 1 1']);
  });

  test('by the rows it comes from, where codes changed', () => {
    const renamed = standard([row('1A', { formerly: ['1'] })]);
    expect(missing(before, renamed, { answers: { '1': met } }, {})).toEqual([]);
    const halves = standard([row('1a', { formerly: ['1'] }), measured('1b', 't', { formerly: ['1'] })]);
    expect(missing(before, halves, {}, { answers: { '1': met } })).toEqual(['indicator 1b 1 0']);
    const joined = standard([row('12', { formerly: ['1', '2'] })]);
    const two = standard([row('1'), row('2')]);
    expect(missing(two, joined, { answers: { '1': met, '2': { met: false } } }, {})).toEqual(['indicator 12 1 1']);
  });

  test('and does not block by standing beside what blocks', () => {
    const asked = standard([row('1'), row('2', { scoring: { method: 'met', points: '0' } })]);
    expect(missing(before, asked, { answers: {} })).toEqual(['indicator 2 1 0']);
    const noted = standard([row('1'), row('2', { class: 'S' })], { totals: before.totals.map(onlyRow('1')) });
    expect(missing(before, noted, { answers: {} })).toEqual(['indicator 2 1 0']);
  });

  test('where the numbers that were entered make nothing of it', () => {
    const ratio = (of: object) =>
      standard([{ ...measured('1', '%'), scoring: scaleOf('derived:share'), inputs: ['used', 'all'].map(input) }], {
        derived: [{ id: 'share', order: 1, label: text, ...of, anchor } as never],
      });
    const where = { u: 'value:1/used', a: 'value:1/all' };
    const from = ratio({ formula: { text: 'u', where: { u: 'value:1/used' } } });
    const to = ratio({ formula: { text: 'u ÷ a', where }, range: { atLeast: 0, atMost: 100 } });
    const answers = { '1': { values: { used: '5', all: '0' } } };
    expect(missing(from, to, { answers })).toEqual(['indicator 1 1 1']);
  });
});

const onlyRow = (code: string) => (total: Ruleset['totals'][number]) =>
  ({ ...total, members: { codes: [code] } }) as never;
const input = (id: string, order: number) => ({
  id,
  order,
  label: text,
  type: 'number' as const,
  range: { atLeast: 0 },
});
const scaleOf = (quantity: string) => ({ ...measured('1', '%').scoring, quantity }) as never;

describe('a fact is missing', () => {
  const facts = [{ id: 'large', order: 1, label: text, type: 'boolean' as const }];
  const when = { fact: 'fact:large', operator: 'equal' as const, value: true };
  const applies = row('1', { applicability: { byEvaluator: 'forbid', when } });
  const after = standard([applies], { facts });

  test('where the revision asks for it, and not the items that wait for it alone', () => {
    expect(missing(standard([row('1')]), after, { answers: { '1': met } })).toEqual(['fact large 1 1']);
  });

  test('with the item, where its answer is missing as well', () => {
    const found = missing(standard([row('2')]), after, { answers: { '2': met } });
    expect(found).toEqual(['fact large 1 1', 'indicator 1 1 1']);
  });

  test('not where it was asked for and open before, nor where it is given', () => {
    expect(missing(after, after, { answers: { '1': met } })).toEqual([]);
    expect(missing(standard([row('1')]), after, { answers: { '1': met }, facts: { large: true } })).toEqual([]);
  });

  test('without blocking, where no outcome rests on it', () => {
    expect(missing(standard([row('1')]), standard([row('1')], { facts }), {})).toEqual(['fact large 1 0']);
  });

  test('where what was said is not among its options any more, and where a gate waits for it', () => {
    const asking = (...options: string[]) => {
      const type = 'choice' as const;
      const listed = options.map((id, order) => ({ id, order, label: text }));
      const condition = { fact: 'fact:kind', operator: 'equal' as const, value: options[0]! };
      return standard([row('1')], {
        facts: [{ id: 'kind', order: 1, label: text, type, options: listed }],
        gates: [
          {
            id: 'kind',
            order: 1,
            label: text,
            conditions: [{ id: 'right', order: 1, label: text, when: condition, anchor }],
            effect: { type: 'ineligible' },
            anchor,
          },
        ],
      });
    };
    const past = { answers: { '1': met }, facts: { kind: 'b' } };
    expect(missing(asking('a', 'b'), asking('a', 'c'), past)).toEqual(['fact kind 1 1']);
  });
});

describe('a parameter is missing', () => {
  const parameters = [{ id: 'local', order: 1, label: text, range: { atLeast: 5, atMost: 20 }, anchor }];
  const before = standard([row('1')]);
  const bounds = [{ id: 'Q', order: 1, total: 'Q', atLeast: { fact: 'parameter:local' }, anchor }];
  const after = standard([row('1')], { parameters, grades: [{ ...before.grades[0]!, bounds }, before.grades[1]!] });

  test('and blocks where the score lies in its range, not where any value would do', () => {
    expect(missing(before, after, { answers: { '1': met } })).toEqual(['parameter local 1 1']);
    expect(missing(before, after, { answers: { '1': { met: false } } })).toEqual(['parameter local 1 0']);
    expect(missing(before, after, { answers: { '1': met }, parameters: { local: '10' } })).toEqual([]);
  });

  test('also where a fact is held against it, and other facts are known', () => {
    const facts = [{ id: 'score', order: 1, label: text, type: 'number' as const }];
    const value = { fact: 'parameter:local' };
    const when = { fact: 'fact:score', operator: 'greaterThanInclusive' as const, value };
    const graded = standard([row('1')], {
      facts,
      parameters,
      grades: [{ ...before.grades[0]!, bounds: undefined, when } as never, before.grades[1]!],
    });
    const past = { answers: { '1': met }, facts: { score: '10' } };
    expect(missing(standard([row('1')], { facts }), graded, past)).toEqual(['parameter local 1 1']);
  });
});
