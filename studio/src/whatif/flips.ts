/** What the flips of a sweep say: marks on the slider, and those nearest to where the number stands. */
import type { SweepAnswer } from './question.js';
import type { Outcome } from './outcomes.js';
import type { Flip } from './sweep.js';

/** How many change their outcome between two neighbouring positions, and how many of them are fixtures. */
export interface FlipMark {
  readonly below: number;
  readonly count: number;
  readonly fixtures: number;
}

/** How many change between neighbouring positions, of fixtures and past assessments, from below. */
export function marksOf({ fixtures, past }: SweepAnswer): FlipMark[] {
  const counts = new Map<number, number>();
  for (const { below, moves } of [...fixtures, ...(past ?? [])]) {
    counts.set(below, (counts.get(below) ?? 0) + moves.length);
  }
  const own = new Map(fixtures.map(({ below, moves }) => [below, moves.length]));
  return [...counts]
    .map(([below, count]) => ({ below, count, fixtures: own.get(below) ?? 0 }))
    .sort((a, b) => a.below - b.below);
}

/** Those who go from one outcome to another between two positions. */
export interface Crossing {
  readonly from: Outcome;
  readonly to: Outcome;
  /** By their place in the list of fixtures. */
  readonly fixtures: readonly number[];
  /** How many past assessments. */
  readonly past: number;
}

/** What happens between a position and the next one above, in the direction one goes. */
export interface NearFlip {
  readonly below: number;
  readonly crossings: readonly Crossing[];
}

function crossingsAt({ fixtures, past }: SweepAnswer, below: number, isUpwards: boolean): Crossing[] {
  const found = new Map<string, { from: Outcome; to: Outcome; fixtures: number[]; past: number }>();
  const gather = (
    flips: readonly Flip[] | null,
    add: (crossing: { fixtures: number[]; past: number }, who: number) => void,
  ) => {
    for (const move of flips?.find((one) => one.below === below)?.moves ?? []) {
      const [from, to] = isUpwards ? [move.from, move.to] : [move.to, move.from];
      const key = JSON.stringify([from, to]);
      const crossing = found.get(key) ?? { from, to, fixtures: [], past: 0 };
      add(crossing, move.who);
      found.set(key, crossing);
    }
  };
  gather(fixtures, (crossing, who) => crossing.fixtures.push(who));
  gather(past, (crossing) => crossing.past++);
  return [...found.values()];
}

/** The nearest flips on one side of a position, the nearest first; going down, who goes up is told the other way round. */
export function nearest(answer: SweepAnswer, position: number, side: 'up' | 'down', most: number): NearFlip[] {
  const isUpwards = side === 'up';
  const marks = marksOf(answer).filter(({ below }) => (isUpwards ? below + 1 > position : below < position));
  const near = isUpwards ? marks.slice(0, most) : marks.slice(-most).reverse();
  return near.map(({ below }) => ({ below, crossings: crossingsAt(answer, below, isUpwards) }));
}
