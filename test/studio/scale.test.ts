import type { ScaleScoring } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { stack, ticks } from '../../studio/src/parts/ruler/scale.js';
import { drawScale } from '../../studio/src/projections/scale/bands.js';
import { mainScale } from '../../studio/src/projections/mainScale.js';
import { answers, evaluated, sgipa } from './sgipa.js';

const row21 = sgipa.indicators.find(({ code }) => code === '21')?.scoring as ScaleScoring;

/** A scale of constant bands, each `[range, points]`. */
const bandsOf = (...bands: [ScaleScoring['bands'][number]['range'], number][]): ScaleScoring => ({
  method: 'scale',
  quantity: 'derived:u',
  bands: bands.map(([range, points], index) => ({ id: `b${index}`, order: index, range, points })),
});

describe('a scale as it is drawn', () => {
  it('stands from the lowest band to the highest, open ends apart from closed ones', () => {
    const { bands, top } = drawScale(row21);
    expect(top).toBe(10);
    expect(bands.map(({ band, low, high }) => [band.id, low.kind, low.at, high.kind, high.at])).toEqual([
      ['none', 'closed', 0, 'closed', 0],
      ['share', 'open', 0, 'open', 10],
      ['full', 'closed', 10, 'unbounded', 12],
    ]);
  });

  it('bends a line where it meets its limits', () => {
    const share = drawScale(row21).bands[1];
    expect(share?.pieces).toEqual([
      { x1: 0, x2: 1, y1: 1, y2: 1 },
      { x1: 1, x2: 9, y1: 1, y2: 9 },
      { x1: 9, x2: 10, y1: 9, y2: 9 },
    ]);
  });

  it.each([
    ['no flaw where an open end meets a closed one', bandsOf([{ below: 9 }, 1], [{ atLeast: 9 }, 2]), []],
    ['a gap of one point', bandsOf([{ below: 9 }, 1], [{ above: 9 }, 2]), [{ kind: 'gap', from: 9, to: 9 }]],
    ['a gap', bandsOf([{ atMost: 9 }, 1], [{ atLeast: 10 }, 2]), [{ kind: 'gap', from: 9, to: 10 }]],
    ['a shared point', bandsOf([{ atMost: 9 }, 1], [{ atLeast: 9 }, 2]), [{ kind: 'overlap', from: 9, to: 9 }]],
    [
      'an overlap',
      bandsOf([{ atMost: 1.5 }, 1], [{ atLeast: 1, below: 9 }, 2]),
      [{ kind: 'overlap', from: 1, to: 1.5 }],
    ],
  ])('shows %s', (_, scoring, flaws) => {
    expect(drawScale(scoring).flaws).toEqual(flaws);
  });
});

describe('the main ruler', () => {
  it('reaches from the least to the most that the deciding total may come to, with the steps of the ladder', () => {
    const blank = evaluated({ format: 1, ruleset: 't-sgipa-027', answers: {} }).result;
    const scale = mainScale(sgipa, blank);
    expect(scale).toMatchObject({ from: 0, to: 120, limits: [{ at: 70, label: '70' }] });
    expect(scale?.lowest?.zh).toBe('未达标');
    expect(mainScale({ ...sgipa, grades: sgipa.grades.slice(-1) }, evaluated(answers('0')).result)).toBeNull();
  });
});

describe('ticks', () => {
  it('puts labels at round numbers that are far enough apart', () => {
    const labels = ticks(0, 120, 360).flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(['0', '20', '40', '60', '80', '100', '120']);
  });

  it('writes as many decimals as the step needs', () => {
    const labels = ticks(69.8, 70.2, 800, 52).flatMap(({ label }) => label ?? []);
    expect(labels).toContain('69.95');
    expect(new Set(labels.map((label) => label.split('.')[1]?.length))).toEqual(new Set([2]));
  });

  it('keeps short ticks apart', () => {
    const at = ticks(0, 1000, 300).map((tick) => (tick.at / 1000) * 300);
    expect(Math.min(...at.slice(1).map((place, index) => place - (at[index] ?? 0)))).toBeGreaterThanOrEqual(3.5);
  });
});

describe('stacking', () => {
  it('lifts what would hide another, up to the last level', () => {
    expect(stack([0, 1, 2, 3, 20], 9, 3)).toEqual([0, 1, 2, 2, 0]);
  });
});
