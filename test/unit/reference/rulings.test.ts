import type { Effect, Ruleset } from '@biaochi/schemas/types';
import { evaluateReference } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { assessment, indicator, ruleset } from './build.js';

const zh = (text: string): { zh: string } => ({ zh: text });
const ladder = ['three', 'two', 'one', 'none'].map((id, order) => ({ id, order, label: zh(id) }));
const met = { method: 'met', points: 5 } as const;

/** Three required items with one effect each; the ladder gives the best, so that the effects alone decide. */
async function gradeAfter(effects: Effect[], failing: boolean[]): Promise<string | undefined> {
  const codes = effects.map((_, at) => String(at + 1));
  const rules = ruleset({
    indicators: codes.map((code, at) => indicator({ code, order: at, class: 'R', scoring: { method: 'met' } })),
    gates: effects.map((effect, at) => ({
      id: `g${at}`,
      order: at,
      label: zh('门槛'),
      members: { codes: [codes[at] as string] },
      effect,
    })),
    grades: ladder,
  });
  const answers = Object.fromEntries(codes.map((code, at) => [code, { met: !failing[at] }]));
  const result = await evaluateReference(rules, assessment(answers));
  return result.status === 'complete' ? result.grade : undefined;
}

describe('effects', () => {
  const down: Effect = { type: 'gradesDown', steps: 1 };
  test('grades down add up, and end at the lowest', async () => {
    expect(await gradeAfter([down, down], [true, true])).toBe('one');
    expect(await gradeAfter([down, { type: 'gradesDown', steps: 7 }], [true, true])).toBe('none');
    expect(await gradeAfter([down, down], [false, true])).toBe('two');
  });
  test('the cap comes after the grades down', async () => {
    expect(await gradeAfter([{ type: 'gradeAtMost', grade: 'two' }, down], [true, true])).toBe('two');
    expect(await gradeAfter([{ type: 'gradeAtMost', grade: 'one' }, down], [true, true])).toBe('one');
  });
  test('ineligible is the lowest', async () => expect(await gradeAfter([{ type: 'ineligible' }], [true])).toBe('none'));
});

describe('gates and vetoes', () => {
  const rules = ruleset({
    facts: [{ id: 'score', order: 1, label: zh('分'), type: 'number' }],
    indicators: [
      indicator({ code: '1', class: 'R', scoring: { method: 'met' } }),
      indicator({
        code: '2',
        order: 2,
        scoring: met,
        veto: { effect: { type: 'ineligible' }, failsWhen: { fact: 'fact:score', operator: 'lessThan', value: 60 } },
      }),
    ],
    gates: [
      { id: 'required', order: 1, label: zh('必要'), members: { classes: ['R'] }, effect: { type: 'ineligible' } },
    ],
  });
  const run = async (one: boolean | null, two: boolean | null, score: number): Promise<unknown> => {
    const answer = (given: boolean | null) => (given === null ? { notApplicable: '不涉及' } : { met: given });
    const result = await evaluateReference(rules, assessment({ 1: answer(one), 2: answer(two) }, { facts: { score } }));
    return result.status === 'complete' ? [result.gates, result.grade] : result.missing;
  };
  test('a gate passes over members that do not apply', async () => {
    expect(await run(null, true, 60)).toEqual([{ required: 'pass', veto: 'pass' }, 'pass']);
    expect(await run(false, true, 60)).toEqual([{ required: 'fail', veto: 'pass' }, 'fail']);
  });
  test('a veto fails by its own condition, unless its item does not apply', async () => {
    expect(await run(true, false, 60)).toEqual([{ required: 'pass', veto: 'pass' }, 'pass']);
    expect(await run(true, true, 59)).toEqual([{ required: 'pass', veto: 'fail' }, 'fail']);
    expect(await run(true, null, 59)).toEqual([{ required: 'pass', veto: 'pass' }, 'pass']);
  });
});

describe('totals and bounds', () => {
  const rules: Ruleset = ruleset({
    roundings: [
      { id: 'tenth', order: 1, mode: 'half-up', digits: 1 },
      { id: 'even', order: 2, mode: 'half-even', digits: 1 },
    ],
    parameters: [{ id: 'pass', order: 1, label: zh('线'), range: { atLeast: 0, atMost: 100 } }],
    indicators: [
      indicator({ code: '1', order: 1, scoring: { method: 'met', points: 53 } }),
      indicator({ code: '2', order: 2, scoring: { method: 'met', points: 27 } }),
      indicator({ code: '3', order: 3, class: 'R', scoring: { method: 'met', points: 5 } }),
    ],
    totals: [
      {
        method: 'normalisedSum',
        id: 'QO',
        order: 1,
        label: zh('可选'),
        members: { classes: ['O'] },
        scale: 100,
        rounding: 'tenth',
      },
      { method: 'sum', id: 'QA', order: 2, label: zh('附加'), members: { classes: ['R'] } },
      {
        method: 'formula',
        id: 'Q',
        order: 3,
        label: zh('总分'),
        formula: { text: '可选 + max(附加，0) × 1', where: { 可选: 'total:QO', 附加: 'total:QA' } },
      },
    ],
    grades: [
      {
        id: 'pass',
        order: 1,
        label: zh('通过'),
        bounds: [{ id: 'b', order: 1, total: 'Q', atLeast: { fact: 'parameter:pass' }, rounding: 'even' }],
      },
      { id: 'fail', order: 2, label: zh('不通过') },
    ],
  });
  const run = async (answers: Parameters<typeof assessment>[0], pass: string): Promise<unknown> => {
    const result = await evaluateReference(rules, assessment(answers, { parameters: { pass } }));
    return result.status === 'complete' ? [result.totals, result.grade] : result.missing;
  };
  test('66.25 is rounded to 66.3 in the node, before the sum', async () =>
    expect(await run({ 1: { met: true }, 2: { met: false }, 3: { met: true } }, '71.3')).toEqual([
      { QO: '66.3', QA: '5', Q: '71.3' },
      'pass',
    ]));
  test('limit rounding serves the comparison alone', async () =>
    expect(await run({ 1: { met: true }, 2: { met: false }, 3: { met: true } }, '71.31')).toEqual([
      { QO: '66.3', QA: '5', Q: '71.3' },
      'fail',
    ]));
  test('nothing possible is undefined, not zero', async () => {
    const none = { notApplicable: '不涉及' };
    expect(await run({ 1: none, 2: none, 3: { met: true } }, '70')).toEqual(['total:QO']);
  });
  test('a missing parameter leaves the grade open', async () =>
    expect(await run({ 1: { met: true }, 2: { met: true }, 3: { met: true } }, '101')).toEqual(['parameter:pass']));
});

describe('what does not apply', () => {
  const applicability = {
    when: { fact: 'fact:types', operator: 'contains', value: 'a' },
    byEvaluator: 'forbid',
  } as const;
  const run = async (policy: 'drop' | 'stay' | 'full', types: string[]): Promise<unknown> => {
    const rules = ruleset({
      facts: [
        {
          id: 'types',
          order: 1,
          label: zh('产品'),
          type: 'choices',
          options: ['a', 'b'].map((id, order) => ({ id, order, label: zh(id) })),
        },
      ],
      indicators: [
        indicator({ code: '1', scoring: met, applicability: { ...applicability, policy } }),
        indicator({ code: '2', order: 2, scoring: met }),
      ],
      totals: [{ method: 'normalisedSum', id: 'Q', order: 1, label: zh('分'), members: { groups: ['4'] }, scale: 1 }],
    });
    const answers = { 1: { met: true }, 2: { met: false } };
    const result = await evaluateReference(rules, assessment(answers, { facts: { types } }));
    return result.status === 'complete' ? [result.indicators['1']?.status, result.totals.Q] : result.missing;
  };
  test('by its condition, whatever was answered', async () => {
    expect(await run('drop', ['b'])).toEqual(['notApplicable', '0']);
    expect(await run('stay', ['b'])).toEqual(['notApplicable', '0']);
    expect(await run('full', ['b'])).toEqual(['notApplicable', '0.5']);
    expect(await run('drop', ['b', 'a'])).toEqual(['met', '0.5']);
  });
  test('an empty list of choices is unknown', async () => expect(await run('drop', [])).toEqual(['fact:types']));
});
