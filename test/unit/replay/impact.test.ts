import { digest, Replayer, type Ruleset } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { row, standard } from './small.js';

const before = standard([row('1'), row('2')]);
const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });

/** Rows 1 and 2 met or not, or not assessed where nothing is said. */
const past = (...met: (boolean | undefined)[]) => ({
  format: 1,
  ruleset: 'small',
  answers: Object.fromEntries(
    met.flatMap((one, index) => (one === undefined ? [] : [[String(index + 1), { met: one }]])),
  ),
});

function impact(to: Ruleset, ...cases: object[]) {
  const replayer = new Replayer(named(before), named(to));
  for (const assessment of cases) replayer.add({ assessment, result: null });
  return replayer.report().impact;
}

const points = (first: string, second: string): Ruleset =>
  standard([
    row('1', { scoring: { method: 'met', points: first } }),
    row('2', { scoring: { method: 'met', points: second } }),
  ]);

describe('directions', () => {
  const all = [past(true, false), past(false, true), past(false, false), past(undefined, false), past(true, undefined)];

  test('better, worse, now undetermined, now decided; who stays is not named', () => {
    const moves = impact(points('5', '20'), ...all).moves.map(({ position, direction }) => [position, direction]);
    expect(moves).toEqual([
      [1, 'worse'],
      [4, 'nowDecided'],
      [5, 'nowUndetermined'],
    ]);
    const stricter = standard([row('1')], { grades: [...before.grades].reverse() as never });
    expect(impact(stricter, past(true, true)).moves).toEqual([]);
  });

  test('tell the ends of a total that is not settled, and no value for it', () => {
    const moves = impact(points('5', '20'), past(undefined, false), past(true, undefined)).moves;
    const span = (min: string, max: string) => ({ min, max });
    expect(moves.map(({ direction, totals }) => [direction, totals])).toEqual([
      ['nowDecided', { Q: { from: null, to: null, fromOpen: span('0', '10'), toOpen: span('0', '5') } }],
      ['nowUndetermined', { Q: { from: null, to: null, fromOpen: span('10', '20'), toOpen: span('5', '25') } }],
    ]);
    // One that is settled has a value and no ends.
    const settled = impact(points('5', '20'), past(true, false)).moves[0]?.totals;
    expect(settled).toEqual({ Q: { from: '10', to: '5' } });
  });

  test('other, where the new ladder lacks the old grade', () => {
    const [good, poor] = before.grades;
    const renamed = standard([row('1'), row('2')], { grades: [{ ...good!, id: 'gold' }, poor!] });
    expect(impact(renamed, past(true, true)).moves).toEqual([
      {
        position: 1,
        name: '#1',
        from: 'good',
        to: 'gold',
        direction: 'other',
        totals: { Q: { from: '20', to: '20' } },
        fromState: 'good',
        toState: 'gold',
      },
    ]);
  });
});

describe('the shift of a total', () => {
  test('counts ups and downs; the median of an even number is the lower of the two', () => {
    const cases = [past(true, false), past(true, true), past(false, true), past(false, false), past(true)];
    expect(impact(points('13', '8'), ...cases).shifts).toEqual({
      Q: {
        ...{ settled: 4, up: 2, down: 1, least: '-2', median: '0', greatest: '3' },
        mean: { from: '10', to: '10.5' },
        // A sixteenth of 3 is 0.1875, so that bins are 0.2 wide: −2 is the tenth below, 1 the fifth, 3 the fifteenth.
        bins: {
          width: '0.2',
          counts: [
            [-10, 1],
            [0, 1],
            [5, 1],
            [15, 1],
          ],
        },
      },
    });
    expect(impact(points('13', '8'), past(true, false), past(true, true)).shifts['Q']).toMatchObject({ median: '1' });
  });

  test('is exact, and null where nothing compares', () => {
    const third = standard([row('1', { scoring: { method: 'met', points: '10.1' } }), row('2')]);
    expect(impact(third, past(true, true)).shifts['Q']).toMatchObject({ least: '0.1', greatest: '0.1' });
    expect(impact(third).shifts['Q']).toEqual({
      settled: 0,
      up: 0,
      down: 0,
      least: null,
      median: null,
      greatest: null,
      mean: null,
      bins: { width: '1', counts: [] },
    });
  });

  test('is told of totals that both rulesets have', () => {
    const other = standard([row('1')], {
      totals: before.totals.map((total) => ({ ...total, id: 'P' })),
      grades: [before.grades[1]!],
    });
    expect(impact(other, past(true, true)).shifts).toEqual({});
  });
});

describe('the points of indicators', () => {
  test('are told where anybody gains or loses, those that shift most in all first', () => {
    const cases = [past(true, true), past(true, false), past(false, true), past(undefined, true)];
    expect(impact(points('13', '8'), ...cases).indicators).toEqual([
      { code: '2', settled: 4, up: 0, down: 3, sum: '-6' },
      { code: '1', settled: 3, up: 2, down: 0, sum: '6' },
    ]);
    expect(impact(before, ...cases).indicators).toEqual([]);
  });

  test('that are the same for all tell nobody apart', () => {
    const cases = [past(true, true), past(true, false), past(true)];
    const same = { code: '1', status: 'met' };
    expect(impact(points('13', '8'), ...cases).same).toEqual([
      { side: 'from', ...same, points: '10' },
      { side: 'to', ...same, points: '13' },
    ]);
    expect(impact(points('13', '8'), past(true, true)).same).toEqual([]);
  });
});

describe('profiles', () => {
  const facts = [
    {
      id: 'trade',
      order: 1,
      label: { zh: '行业' },
      type: 'choices' as const,
      options: ['food', 'steel'].map((id, order) => ({ id, order, label: { zh: id } })),
    },
  ];
  const of = (assessment: object, trade: string[] | null, region: string) => ({
    ...assessment,
    ...(trade && { facts: { trade } }),
    enterprise: { name: region, region },
  });

  test('are counted by every value of a choice, and by what is written of enterprises', () => {
    const to = { ...points('5', '20'), facts };
    const cases = [
      of(past(true, false), ['food', 'steel'], '东'),
      of(past(true, true), ['steel'], '东'),
      of(past(false, true), null, '西'),
    ];
    const none = { better: 0, worse: 0, nowUndetermined: 0, nowDecided: 0, other: 0 };
    const one = { ...none, worse: 1 };
    expect(impact(to, ...cases).profiles).toEqual([
      {
        kind: 'fact',
        id: 'trade',
        values: [
          { value: 'steel', count: 2, qualified: { from: 2, to: 1 }, moved: one },
          { value: null, count: 1, qualified: { from: 1, to: 1 }, moved: none },
          { value: 'food', count: 1, qualified: { from: 1, to: 0 }, moved: one },
        ],
      },
      {
        kind: 'enterprise',
        id: 'region',
        values: [
          { value: '东', count: 2, qualified: { from: 2, to: 1 }, moved: one },
          { value: '西', count: 1, qualified: { from: 1, to: 1 }, moved: none },
        ],
      },
    ]);
  });

  test('of which nearly everybody has another are none', () => {
    const cases = Array.from({ length: 30 }, (_, index) => of(past(true, true), null, `区${index}`));
    expect(impact(before, ...cases).profiles).toEqual([]);
  });
});
