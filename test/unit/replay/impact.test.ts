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
      },
    ]);
  });
});

describe('the shift of a total', () => {
  test('counts ups and downs; the median of an even number is the lower of the two', () => {
    const cases = [past(true, false), past(true, true), past(false, true), past(false, false), past(true)];
    expect(impact(points('13', '8'), ...cases).shifts).toEqual({
      Q: { settled: 4, up: 2, down: 1, least: '-2', median: '0', greatest: '3' },
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
