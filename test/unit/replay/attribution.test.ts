import { readFileSync } from 'node:fs';
import {
  assessor,
  Attributor,
  carrier,
  check,
  generateAssessments,
  parseDecimal,
  type Rational,
  rational,
  toExact,
} from '@biaochi/engine';
import type { Attribution, AttributedMove } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, revisionOf, soundness, sumOf } from '../../../engine/src/replay/attribution/index.js';
import { edited } from '../changes/edits.js';
import { shipped } from '../shipped.js';
import { base, groupOf, hand, handAssessment, revisedBy, revision } from './hand.js';
import { row, standard } from './small.js';

const exact = (text: string): Rational => {
  const [over, under] = text.split('/');
  return under === undefined ? parseDecimal(over!)! : rational(BigInt(over!), BigInt(under));
};

const attributed = (
  from: typeof base,
  to: typeof base,
  past: Iterable<object>,
  sampling?: ConstructorParameters<typeof Attributor>[2],
) => {
  const attributor = new Attributor(from, to, sampling);
  for (const assessment of past) attributor.add(assessment);
  return attributor.attribution();
};

/** The sums of a move's shares, and what they have to come to. */
const sums = ({ shares, grades, undetermined }: AttributedMove) => ({
  shares: [
    toExact(sumOf(shares.map((share) => exact(share.grades)))),
    toExact(sumOf(shares.map((share) => exact(share.undetermined)))),
  ],
  whole: [String(grades), String(undetermined)],
});

const addsUp = ({ moves }: Attribution): void => {
  for (const move of moves) {
    const { shares, whole } = sums(move);
    expect(shares).toEqual(whole);
  }
};

describe('the hand-made archive', () => {
  const { groups, moves, method, coalitions } = attributed(base, revision, hand.cases.map(handAssessment));
  const { attribution } = hand;

  test('has three groups, whose sums are as worked out by hand', () => {
    expect([method, coalitions]).toEqual(['exact', 8]);
    const seen = groups.map(({ id, decisive, touches, grades, undetermined }) => ({
      id,
      decisive,
      touches,
      grades,
      undetermined,
    }));
    expect(seen).toEqual([attribution.groups['R'], attribution.groups['T'], attribution.groups['S']]);
    expect(groups.map(({ text }) => text.zh)).toEqual([
      '行21 由A改为O',
      '绿色低碳企业的Q下限 70 → 75',
      '行25 拆为25a、25b',
    ]);
  });

  test('moves those that flip and no others', () => {
    expect(moves.map(({ name }) => name)).toEqual(attribution.cases.map(({ name }) => name));
  });

  test.each(attribution.cases)('enterprise $name', ({ name, effect, shares }) => {
    const move = moves.find((one) => one.name === name)!;
    expect([move.grades, move.undetermined]).toEqual(effect);
    const expected = Object.entries(shares).map(([group, share]) => [attribution.groups[group]!.id, ...share]);
    const seen = move.shares.map(({ group, grades, undetermined, decisive }) => [
      group,
      grades,
      undetermined,
      decisive,
    ]);
    expect(seen.sort()).toEqual(expected.sort());
    const { shares: summed, whole } = sums(move);
    expect(summed).toEqual(whole);
  });
});

describe('the groups of the example revision', () => {
  const revised = shipped('examples/sgipa-027-revision');
  const made = revisionOf(base, revised);
  const { background, groups } = groupsOf(made);

  test('hold together what goes together', () => {
    const told = groups.map((group) => group.filter(({ kind }) => kind === 'substantive').map(({ at }) => at));
    expect(told).toEqual([
      ['/indicators/20-1', '/indicators/20-1/scoring/points', '/indicators/20-2/scoring/points'],
      ['/indicators/21/class', '/totals/QO/full', '/totals/QA/full'],
      ['/grades/green-low-carbon/bounds/pass/atLeast'],
    ]);
    expect(background.every(({ kind }) => kind === 'editorial')).toBe(true);
    expect([...background, ...groups.flat()].length).toBe(made.diff.entries.length);
  });

  test('make sound rulesets alone and left out alone', () => {
    const sound = soundness(made);
    for (const group of groups) {
      const others = groups.filter((one) => one !== group).flat();
      expect(sound(new Set([...background, ...group]))).toBe(true);
      expect(sound(new Set([...background, ...others]))).toBe(true);
    }
  });

  test('share out what they move, exactly', () => {
    const attribution = attributed(base, revised, generateAssessments(base, 150, 5));
    expect(attribution.moves.length).toBeGreaterThan(5);
    addsUp(attribution);
    // The sums are those of the enterprises.
    for (const { id, grades, decisive } of attribution.groups) {
      const own = attribution.moves.flatMap(({ shares }) => shares.filter(({ group }) => group === id));
      expect(grades).toBe(toExact(sumOf(own.map((share) => exact(share.grades)))));
      expect(decisive).toBe(own.filter((share) => share.decisive).length);
    }
  });
});

describe('the notes of the hand-made archive', () => {
  const notes = readFileSync(new URL('hand.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
  const sets = ['none', 'T', 'R', 'S', 'TR', 'TS', 'RS', 'TRS'];
  const words = { decided: { 'green-low-carbon': 'pass', 'not-qualified': 'fail' }, undetermined: {} };
  const judges = new Map(
    sets.map((set) => {
      const ruleset = revisedBy(set === 'none' ? [] : [...set].map((letter) => groupOf[letter]!));
      return [set, { carry: carrier(base, ruleset), assess: assessor(ruleset) }] as const;
    }),
  );
  /** Q to one place, and what came of it, as the notes write them. */
  const worthIn = (set: string, assessment: object): string => {
    const { carry, assess } = judges.get(set)!;
    const { outcome, totals } = assess(carry(assessment).assessment);
    const ends = [totals['Q']!.min, totals['Q']!.max].map((one) => (Math.round(Number(one) * 10) / 10).toString());
    const known = words[outcome.status] as Record<string, string>;
    return `${[...new Set(ends)].join('–')} ${known[outcome.grade ?? ''] ?? 'open'}`;
  };

  test.each(hand.attribution.cases)('say what comes of each set of changes for enterprise $name', ({ name, worth }) => {
    const assessment = handAssessment(hand.cases.find((one) => one.name === name)!);
    expect(Object.fromEntries(sets.map((set) => [set, worthIn(set, assessment)]))).toEqual(worth);
    expect(notes).toContain(`| ${Object.values(worth).join(' | ')} |`);
  });

  test.each(hand.attribution.cases)('lead from there to the shares of enterprise $name', ({ worth, shares }) => {
    const orders = ['TRS', 'TSR', 'RTS', 'RST', 'STR', 'SRT'];
    const at = (letters: string): [number, number] => {
      const set = ['T', 'R', 'S'].filter((letter) => letters.includes(letter)).join('');
      const came = worth[set === '' ? 'none' : set]!.split(' ')[1];
      return [came === 'pass' ? 1 : 0, came === 'open' ? 1 : 0];
    };
    for (const letter of ['T', 'R', 'S']) {
      const steps = orders.map((order) => {
        const before = order.slice(0, order.indexOf(letter));
        return [0, 1].map((part) => at(before + letter)[part]! - at(before)[part]!);
      });
      const mean = [0, 1].map((part) => String(steps.reduce((sum, step) => sum + step[part]!, 0) / orders.length));
      expect([letter, ...mean]).toEqual([letter, ...(shares[letter]?.slice(0, 2) ?? ['0', '0'])]);
    }
  });
});

test('an end of a revision stands as it is, even where it does not hold', () => {
  const before = standard([row('1'), row('2')], { title: { zh: '' } });
  const after = standard([row('1'), row('2', { scoring: { method: 'met', points: '20' } })], { title: { zh: '' } });
  const { groups } = groupsOf(revisionOf(before, after));
  expect(groups.map((group) => group.map(({ at }) => at))).toEqual([['/indicators/2/scoring/points']]);
});

describe('random revisions', () => {
  const past = [...generateAssessments(base, 25, 3)];

  test('are shared out exactly, whatever goes together', () => {
    const valid = edited(base).filter((to) =>
      check(to).every(({ code, severity }) => severity !== 'error' || code === 'full-differs'),
    );
    fc.assert(
      fc.property(valid, (to) => addsUp(attributed(base, to, past))),
      { numRuns: 6, seed: 7 },
    );
  });
});

describe('sampled orders', () => {
  test('come within the stated bound of the exact shares, add up, and are the same for the same seed', () => {
    const past = hand.cases.map(handAssessment);
    const whole = attributed(base, revision, past);
    const settings = { exactUpTo: 0, orders: 300, seed: 4 };
    const sampled = attributed(base, revision, past, settings);
    expect(sampled.method).toBe('sampled');
    addsUp(sampled);
    const bound = sampled.sampling!.bound;
    expect(bound).toBeLessThan(0.3);
    const shareOf = ({ shares }: AttributedMove, group: string) =>
      shares.find((one) => one.group === group)?.grades ?? '0';
    const number = (text: string): number => Number(exact(text).n) / Number(exact(text).d);
    for (const [index, move] of whole.moves.entries()) {
      for (const { id } of whole.groups) {
        const off = number(shareOf(move, id)) - number(shareOf(sampled.moves[index]!, id));
        expect(Math.abs(off)).toBeLessThanOrEqual(bound);
      }
    }
    expect(attributed(base, revision, past, settings)).toEqual(sampled);
  });
});
