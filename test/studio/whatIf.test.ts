import { applyChanges, assessor, fixtureRunner, rational } from '@biaochi/engine';
import type { Change, Decimal, Fixture, Ruleset } from '@biaochi/schemas/types';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../studio/src/commands/command.js';
import { keepTrial } from '../../studio/src/commands/keepTrial.js';
import { marksOf, nearest } from '../../studio/src/whatif/flips.js';
import { carriedTo, outcomesUnder } from '../../studio/src/whatif/judge.js';
import { type Knob, knobsOf } from '../../studio/src/whatif/knobs.js';
import { flowsOf, ladderOf, pairsOf } from '../../studio/src/whatif/outcomes.js';
import { keepingOf, sumsMoved } from '../../studio/src/whatif/sums.js';
import { flipsOver } from '../../studio/src/whatif/sweep.js';
import { moved, positionOf, snappedTo, type Track, trackOf, valueAt, valuesOn } from '../../studio/src/whatif/track.js';
import { triedValue, turned, turnedIn } from '../../studio/src/whatif/trial.js';
import { shipped } from '../unit/shipped.js';
import { sgipa } from './sgipa.js';

const PASS = '/grades/green-low-carbon/bounds/pass/atLeast';
const knobs = knobsOf(sgipa);
const knobAt = (id: string, of: readonly Knob[] = knobs): Knob => of.find((one) => one.id === id)!;
const pass = knobAt(PASS);

const folder = new URL('../../rulesets/t-sgipa-027/fixtures/', import.meta.url);
const fixtures = fs
  .readdirSync(folder)
  .map((name) => JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8')) as Fixture)
  .sort((a, b) => a.order - b.order);

const turnedTo = (value: Decimal): Ruleset => applyChanges(sgipa, turned(sgipa, [], pass, value)).ruleset;
const outcomesOf = (ruleset: Ruleset) => fixtures.map(({ assessment }) => outcomesUnder(ruleset)(assessment));

/** A standard of weights: three items of 50, 30 and 20, levels of 0 and 1. */
const weighted = (...weights: Decimal[]): Ruleset => ({
  ...sgipa,
  classes: sgipa.classes.filter(({ code }) => code === 'O'),
  indicators: weights.map((weight, at) => ({
    ...sgipa.indicators.find(({ code }) => code === '12')!,
    code: `w${at + 1}`,
    class: 'O',
    scoring: { method: 'levels', weight, levels: [{ id: 'a', order: 10, points: 1 }] },
  })) as Ruleset['indicators'],
  totals: [
    { ...sgipa.totals.find(({ id }) => id === 'QA')!, members: { classes: ['O'] }, full: 100 },
  ] as Ruleset['totals'],
});

describe('the numbers that can be turned', () => {
  it('are the bounds of the ladder and the points of the rows', () => {
    expect(knobs.filter(({ kind }) => kind === 'threshold').map(({ id, value }) => [id, value])).toEqual([[PASS, 70]]);
    expect(knobs.find(({ at }) => at === '/indicators/12/scoring/points')).toMatchObject({ kind: 'points', value: 5 });
    expect(knobAt('/indicators/21/scoring/bands/full/points').role).toMatchObject({ does: 'band' });
  });

  it.each(['t-sgipa-027', 't-ci-547', 'ccpitcsc-guide'])('stand where they say, in %s', (id) => {
    const ruleset = shipped(id);
    for (const knob of knobsOf(ruleset)) {
      expect(triedValue(ruleset, [], knob), knob.id).toBe(knob.value);
      const changes = turned(ruleset, [], knob, '0.125');
      expect(String(triedValue(ruleset, changes, knob)), knob.id).toBe('0.125');
      const tried = applyChanges(ruleset, changes);
      expect(tried.diagnostics, knob.id).toEqual([]);
      expect(knobsOf(tried.ruleset).find((one) => one.id === knob.id)?.value).toEqual(
        triedValue(ruleset, changes, knob),
      );
    }
  });

  it('stand in conditions too, each by itself', () => {
    const when = {
      all: [
        { fact: 'total:Q', operator: 'greaterThanInclusive' as const, value: 60 },
        { any: [{ fact: 'total:QA', operator: 'lessThan' as const, value: '7.5' }] },
      ],
    };
    const ruleset = {
      ...sgipa,
      grades: sgipa.grades.map((grade) => (grade.id === 'green-low-carbon' ? { ...grade, when } : grade)),
    };
    const own = knobsOf(ruleset).filter(({ at }) => at === '/grades/green-low-carbon/when');
    expect(own.map(({ value, role }) => [role.of, value])).toEqual([
      ['total:Q', 60],
      ['total:QA', '7.5'],
    ]);
    const both = turned(ruleset, turned(ruleset, [], own[0]!, 65), own[1]!, '8');
    expect(both).toHaveLength(1);
    expect(own.map((knob) => triedValue(ruleset, both, knob))).toEqual([65, '8']);
    expect(turned(ruleset, turned(ruleset, both, own[0]!, '60'), own[1]!, 7.5)).toEqual([]);
  });
});

describe('a trial', () => {
  it('is one change for each number turned, and none for what was turned back', () => {
    const once = turned(sgipa, [], pass, 75);
    expect(once).toEqual([{ op: 'replace', at: PASS, value: 75 }]);
    const points = knobAt('/indicators/12/scoring/points');
    const twice = turned(sgipa, turned(sgipa, once, points, 6), pass, '72.5');
    expect(turnedIn(sgipa, twice, knobs).map(({ id }) => id)).toEqual([PASS, points.id]);
    expect(turned(sgipa, turned(sgipa, twice, pass, '70.0'), points, 5)).toEqual([]);
    expect(sgipa.grades[0]?.bounds?.[0]?.atLeast).toBe(70);
  });

  it('is kept as one edit of the draft, or refused where its place is gone', () => {
    const draft = { format: 1 as const, ruleset: sgipa, fixtures: [], suppressions: [] };
    const kept = keepTrial(turned(sgipa, [], pass, 75)).run(draft);
    expect(!isRefusal(kept) && kept.ruleset.grades[0]?.bounds?.[0]?.atLeast).toBe(75);
    const gone: Change[] = [{ op: 'replace', at: '/grades/gone/bounds/pass/atLeast', value: 75 }];
    expect(keepTrial(gone).run(draft)).toMatchObject({ refused: 'misses' });
  });
});

describe('a slider', () => {
  const track = trackOf('threshold', 70, { from: '0', to: '120' });

  it('runs over what its quantity may be, in round exact steps', () => {
    expect([track.steps, valueAt(track, 0), valueAt(track, 1), valueAt(track, 240)]).toEqual([240, 0, 0.5, 120]);
    expect(valuesOn(track)).toContain(70);
  });

  it.each<[Decimal, number, boolean, Decimal]>([
    [70, 1, false, 70.5],
    [70, -1, false, 69.5],
    [70, 10, false, 75],
    ['70.2', 1, false, 70.5],
    ['70.2', -1, false, 70],
    [70, 1, true, 70.05],
    [120, 1, false, 120],
    [0.5, -10, false, 0],
  ])('leads from %s by %s steps (finer: %s) to %s', (value, by, finer, to) => {
    expect(moved(track, value, by, finer)).toBe(to);
  });

  it('stands between its steps where a number does, and snaps where it is dragged', () => {
    expect(positionOf(track, '70.2')).toBeCloseTo(140.4);
    expect([snappedTo(track, 140.4), snappedTo(track, 140.6), snappedTo(track, -3)]).toEqual([70, 70.5, 0]);
  });

  it.each<[Knob['kind'], Decimal, string[]]>([
    ['points', 5, ['0', '0.5', '10']],
    ['weight', 15, ['0', '0.5', '30']],
    ['points', 0, ['0', '0.5', '10']],
    ['points', -4, ['-8', '-7.5', '8']],
    ['threshold', '0.8', ['0', '0.01', '1.6']],
  ])('of %s stated as %s goes from, by and to %s', (kind, value, ends) => {
    const own = trackOf(kind, value, null);
    expect([valueAt(own, 0), valueAt(own, 1), valueAt(own, own.steps)].map(Number)).toEqual([
      Number(ends[0]),
      Number(ends[0]) + Number(own.step.n) / Number(own.step.d),
      Number(ends[2]),
    ]);
    expect(valuesOn(own).map(Number)).toContain(Number(value));
  });
});

describe('outcomes before and after', () => {
  it('are those of the engine itself', () => {
    for (const value of [70, 75]) {
      const ruleset = turnedTo(value);
      const run = fixtureRunner(ruleset, assessor(ruleset));
      expect(outcomesOf(ruleset)).toEqual(fixtures.map((fixture) => run(fixture).result.outcome.grade));
    }
  });

  it('are counted by grade, and who moves is gathered', () => {
    const ladder = ['best', 'good', 'none'];
    const before = ['best', 'good', 'good', null, 'none'];
    const after = ['good', 'good', 'none', 'none', null];
    expect(pairsOf(ladder, before, after)).toEqual([
      { outcome: 'best', before: 1, after: 0 },
      { outcome: 'good', before: 2, after: 2 },
      { outcome: 'none', before: 1, after: 2 },
      { outcome: null, before: 1, after: 1 },
    ]);
    expect(flowsOf(ladder, before, after).map(({ from, to, way, who }) => [from, to, way, who])).toEqual([
      ['best', 'good', 'worse', [0]],
      ['good', 'none', 'worse', [2]],
      [null, 'none', 'nowDecided', [3]],
      ['none', null, 'nowUndetermined', [4]],
    ]);
  });

  it('are undetermined where nothing can be computed, never an exception', () => {
    const broken = { ...sgipa, totals: [] } as unknown as Ruleset;
    expect(new Set(outcomesOf(broken))).toEqual(new Set([null]));
  });

  it('of past assessments follow a renamed code', () => {
    const row = sgipa.indicators[0]!;
    const renamed = {
      ...sgipa,
      indicators: sgipa.indicators.map((one) => (one === row ? { ...one, code: 'x1', formerly: [row.code] } : one)),
    };
    const past = { format: 1, ruleset: sgipa.id, answers: { [row.code]: { met: true } } };
    const [carried] = carriedTo(renamed, sgipa, [past]) as { answers: object }[];
    expect(carried?.answers).toEqual({ x1: { met: true } });
    expect(carriedTo(sgipa, null, [past])).toEqual([past]);
  });
});

describe('where outcomes flip', () => {
  const track: Track = { from: rational(65), to: rational(76), step: rational(1, 2), steps: 22 };
  const ladder = ladderOf(sgipa);
  const judges = valuesOn(track).map((value) => outcomesUnder(turnedTo(value)));
  const flips = (isOnce: boolean) =>
    flipsOver(track.steps, fixtures.length, isOnce, (at, who) => judges[at]!(fixtures[who]!.assessment));

  it('is found by halving as by every step', () => {
    expect(flips(true)).toEqual(flips(false));
    expect(flips(true).length).toBeGreaterThan(3);
  });

  it('adds up to what moves between two values', () => {
    const between = flips(true).filter(({ below }) => below >= positionOf(track, 70) && below < positionOf(track, 75));
    const [before, after] = [outcomesOf(sgipa), outcomesOf(turnedTo(75))];
    const movers = flowsOf(ladder, before, after).flatMap(({ who }) => who);
    expect(between.flatMap(({ moves }) => moves.map(({ who }) => who)).sort()).toEqual(movers.sort());
  });

  it('is found more than once where one goes forth and back', () => {
    const band = (at: number): string => (at > 2 && at < 5 ? 'good' : 'none');
    expect(flipsOver(8, 1, false, band).map(({ below }) => below)).toEqual([2, 4]);
  });

  it('is told nearest first, the way one goes', () => {
    const move = (who: number) => ({ who, from: 'good', to: 'none' });
    const answer = {
      fixtures: [
        { below: 3, moves: [move(0), move(1)] },
        { below: 9, moves: [move(2)] },
      ],
      past: [{ below: 3, moves: [move(7)] }],
    };
    expect(marksOf(answer)).toEqual([
      { below: 3, count: 3, fixtures: 2 },
      { below: 9, count: 1, fixtures: 1 },
    ]);
    expect(nearest(answer, 5, 'up', 2)).toEqual([
      { below: 9, crossings: [{ from: 'good', to: 'none', fixtures: [2], past: 0 }] },
    ]);
    expect(nearest(answer, 5, 'down', 2)).toEqual([
      { below: 3, crossings: [{ from: 'none', to: 'good', fixtures: [0, 1], past: 1 }] },
    ]);
    expect(nearest(answer, 4, 'down', 2)).toHaveLength(1);
    expect(nearest(answer, 3, 'down', 2)).toEqual([]);
  });
});

describe('a sum of weights', () => {
  const keep = (weights: Decimal[], to: Decimal) => {
    const document = weighted(...weights);
    const own = knobsOf(document);
    const changes = turned(document, [], knobAt('/indicators/w1/scoring/weight', own), to);
    const [sum] = sumsMoved(document, applyChanges(document, changes).ruleset);
    const keeping = sum && keepingOf(document, changes, own, sum);
    const weightsAfter = (kept: readonly Change[]): Decimal[] =>
      own.filter(({ kind }) => kind === 'weight').map((knob) => triedValue(document, kept, knob));
    return { sum, keeping, weightsAfter };
  };

  it('is told when it is another', () => {
    const { sum } = keep([50, 30, 20], 60);
    expect([sum?.before.n, sum?.after.n, sum?.declared?.n]).toEqual([100n, 110n, 100n]);
    expect(keep([50, 30, 20], 50).sum).toBeUndefined();
  });

  it('is kept by scaling the others where that comes out even', () => {
    const { keeping, weightsAfter } = keep([50, 30, 20], 60);
    expect(weightsAfter(keeping!.scaled!)).toEqual([60, 24, 16]);
  });

  it('is not kept by rounding, but by one that takes the difference', () => {
    const { keeping, weightsAfter } = keep([40, 30, 30], 50);
    expect(weightsAfter(keeping!.scaled!)).toEqual([50, 25, 25]);
    const uneven = keep([41, 30, 29], 50);
    expect(uneven.keeping!.scaled).toBeNull();
    expect(uneven.keeping!.byOne.map(({ changes }) => uneven.weightsAfter(changes))).toEqual([
      [50, 21, 29],
      [50, 30, 20],
    ]);
    expect(keep([50, 30, 20], 90).keeping!.byOne).toEqual([]);
  });

  it('is only kept where each share is one number', () => {
    const { code } = sgipa.indicators.find((one) => one.class === 'O' && one.scoring.method === 'met')!;
    const changes = turned(sgipa, [], knobAt(`/indicators/${code}/scoring/points`), 8);
    const sums = sumsMoved(sgipa, applyChanges(sgipa, changes).ruleset);
    expect(sums.map(({ total }) => total.id)).toEqual(['QO']);
    expect(keepingOf(sgipa, changes, knobs, sums[0]!)).toBeNull();
  });
});
