/** Where outcomes flip as one number takes each position of its slider. */
import type { Outcome } from './outcomes.js';

/** Between two neighbouring positions, counted from the beginning of the slider, these go from one outcome to another. */
export interface Flip {
  /** The position below; the one above is the next. */
  readonly below: number;
  /** As one goes upwards. */
  readonly moves: readonly { readonly who: number; readonly from: Outcome; readonly to: Outcome }[];
}

/** The outcome of one of those who are judged, with the number at a position. */
type Judge = (position: number, who: number) => Outcome;

/** Where an outcome changes between two positions, each step of the way: found by halving as long as the ends differ. */
function* halved(
  judge: Judge,
  who: number,
  low: number,
  high: number,
): Generator<[below: number, from: Outcome, to: Outcome]> {
  const [from, to] = [judge(low, who), judge(high, who)];
  if (from === to) return;
  if (high - low === 1) return yield [low, from, to];
  const middle = (low + high) >> 1;
  yield* halved(judge, who, low, middle);
  yield* halved(judge, who, middle, high);
}

function* everyStep(judge: Judge, who: number, steps: number): Generator<[below: number, from: Outcome, to: Outcome]> {
  for (let below = 0; below < steps; below++) {
    const [from, to] = [judge(below, who), judge(below + 1, who)];
    if (from !== to) yield [below, from, to];
  }
}

/**
 * The flips over a slider of so many steps, from below. A threshold turns each verdict once at most, so that halving
 * finds every flip; points and weights may turn one forth and back, so that every step is looked at.
 */
export function flipsOver(steps: number, count: number, isOnce: boolean, judge: Judge): Flip[] {
  const found = new Map<number, Flip['moves'][number][]>();
  for (let who = 0; who < count; who++) {
    const known = new Map<number, Outcome>();
    const at: Judge = (position) => {
      const outcome = known.has(position) ? known.get(position)! : judge(position, who);
      known.set(position, outcome);
      return outcome;
    };
    for (const [below, from, to] of isOnce ? halved(at, who, 0, steps) : everyStep(at, who, steps)) {
      found.set(below, [...(found.get(below) ?? []), { who, from, to }]);
    }
  }
  return [...found].map(([below, moves]) => ({ below, moves })).sort((a, b) => a.below - b.below);
}
