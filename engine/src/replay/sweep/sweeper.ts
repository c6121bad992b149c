import type { Curve, Ruleset, Sweep } from '@biaochi/schemas/types';
import { compile } from '../../compile/index.js';
import { ordered } from '../../model/index.js';
import { type Rational, toDecimal } from '../../numbers/index.js';
import { rowsOf } from '../../rows/index.js';
import { type Standing, standingUnder } from '../attribution/standing.js';
import { type Carrier, carrier } from '../carry.js';
import type { PlainPair, PlainSide } from '../plain/pair.js';
import { joinedLadder } from '../states.js';
import { type Threshold, thresholdsOf, valuesAround, withThreshold } from './thresholds.js';

/** How many certainly reach the grade, and how many may, by value. */
interface Reached {
  readonly certain: number[];
  readonly possible: number[];
}

const KINDS = ['certain', 'possible'] as const;

/** What a sweeper has counted, as JSON: per sweep and side. */
export type SavedSweeps = readonly (readonly (Reached | null)[])[];

/** One ruleset with a bound at each value in turn. */
interface Side extends Reached {
  readonly threshold: Threshold;
  readonly height: number;
  readonly stands: readonly ((assessment: unknown) => Standing)[];
  /** The height of the grade of a plain assessment at each value, undefined where a row cannot tell. */
  readonly plain: readonly ((of: PlainSide) => number | undefined)[];
}

interface Swept {
  readonly values: readonly Rational[];
  readonly sides: readonly [from: Side | null, to: Side | null];
}

/** The most bounds that are swept: a ladder of many grades would be worth as many replays. */
const MOST = 8;

/**
 * Counts how many enterprises reach a grade, or a better one, as each lower bound on a total takes a range of values. A
 * higher bound lets nobody in, so that where each enterprise stops is found by halving, under the engine itself.
 */
export class Sweeper {
  private readonly swept: readonly Swept[];
  private readonly carry: Carrier;

  /** `like`, of the same rulesets, shares what it has prepared. */
  constructor(from: Ruleset, to: Ruleset, like?: Sweeper | null) {
    if (like) {
      this.carry = like.carry;
      this.swept = like.swept.map(({ values, sides: [a, b] }) => ({ values, sides: [a && begun(a), b && begun(b)] }));
      return;
    }
    this.carry = carrier(from, to);
    const ladder = joinedLadder(from, to);
    const [old, now] = [thresholdsOf(from), thresholdsOf(to)];
    const both = [...now, ...old.filter((one) => !now.some((other) => isSame(one, other)))].slice(0, MOST);
    this.swept = both.map((one) => {
      const [a, b] = [old, now].map((list) => list.find((other) => isSame(one, other)));
      const values = valuesAround([a, b].flatMap((threshold) => threshold?.at ?? []));
      return { values, sides: [sideOf(from, a, values, ladder), sideOf(to, b, values, ladder)] };
    });
  }

  /** Counts one past assessment. */
  add(assessment: unknown): void {
    const carried = this.carry(assessment).assessment;
    for (const { sides } of this.swept) {
      sides.forEach((side, index) => side && count(side, index === 0 ? assessment : carried));
    }
  }

  /**
   * Counts the plain assessment at hand: all but the ladder is computed already, whatever value a bound takes. False,
   * with nothing counted, where a row cannot tell.
   */
  addPlain({ from, to }: PlainPair): boolean {
    const found = this.swept.flatMap(({ sides: [a, b] }) => [
      ...(a ? [{ side: a, reach: plainReach(a, from) }] : []),
      ...(b ? [{ side: b, reach: plainReach(b, to) }] : []),
    ]);
    if (found.some(({ reach }) => reach === null)) return false;
    for (const { side, reach } of found) for (const kind of KINDS) countUpTo(reach!, side[kind]);
    return true;
  }

  saved(): SavedSweeps {
    return this.swept.map(({ sides }) =>
      sides.map((side) => side && { certain: side.certain, possible: side.possible }),
    );
  }

  /** Adds what another has counted. */
  join(saved: SavedSweeps): void {
    saved.forEach((sides, at) =>
      sides.forEach((reached, index) => {
        const side = this.swept[at]?.sides[index];
        if (!reached || !side) return;
        for (const kind of KINDS) reached[kind].forEach((count, value) => (side[kind][value]! += count));
      }),
    );
  }

  /** The curves, from the best grade. */
  sweeps(): Sweep[] {
    return this.swept.map(({ values, sides: [from, to] }) => {
      const { grade, bound, total } = (to ?? from)!.threshold;
      return {
        ...{ grade, bound, total },
        values: values.map(toDecimal),
        ...(from && { from: curveOf(from) }),
        ...(to && { to: curveOf(to) }),
      };
    });
  }
}

const isSame = (a: Threshold, b: Threshold): boolean =>
  a.grade === b.grade && a.bound === b.bound && a.total === b.total;

function sideOf(
  ruleset: Ruleset,
  threshold: Threshold | undefined,
  values: readonly Rational[],
  ladder: readonly string[],
): Side | null {
  if (!threshold) return null;
  const heights = ordered(ruleset.grades).map(({ id }) => ladder.length - 1 - ladder.indexOf(id));
  const taking = values.map((value) => withThreshold(ruleset, threshold, value));
  return begun({
    threshold,
    height: ladder.length - 1 - ladder.indexOf(threshold.grade),
    stands: taking.map((one) => standingUnder(one, ladder)),
    plain: taking.map((one) => plainHeight(one, heights)),
  });
}

/** The height that a plain assessment reaches under a ruleset that computes the same as its own; made once it is asked for. */
function plainHeight(ruleset: Ruleset, heights: readonly number[]): Side['plain'][number] {
  let known: Side['plain'][number] | null = null;
  const made = (): Side['plain'][number] => {
    const rows = rowsOf(compile(ruleset))!;
    const [row, passed] = [rows.blank(), new Uint8Array(rows.sizes.members)];
    return (of) => {
      rows.adopt(of.row, row);
      return heights[rows.rule(row, null, passed)];
    };
  };
  return (of) => (known ??= made())(of);
}

/** A side at which nobody has been counted. */
function begun(side: Omit<Side, keyof Reached>): Side {
  return { ...side, certain: side.stands.map(() => 0), possible: side.stands.map(() => 0) };
}

function curveOf({ threshold, certain, possible }: Side): Curve {
  return { at: toDecimal(threshold.at), certain: [...certain], possible: [...possible] };
}

/** At how many of so many values, from the lowest, something holds that a higher one only makes harder: by halving. */
function reachOf(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(reach: number, counts: number[]): void {
  for (let index = 0; index < reach; index++) counts[index]!++;
}

/** Up to which value a plain assessment reaches the grade; null where a row cannot tell. */
function plainReach({ plain, height }: Side, of: PlainSide): number | null {
  let isTold = true;
  const reach = reachOf(plain.length, (index) => {
    const found = plain[index]!(of);
    if (found === undefined) isTold = false;
    return found !== undefined && found >= height;
  });
  return isTold ? reach : null;
}

/** Counts at which values an assessment reaches the grade: all up to where it stops. */
function count({ stands, height, certain, possible }: Side, assessment: unknown): void {
  const known = new Map<number, Standing>();
  const at = (index: number): Standing => {
    const standing = known.get(index) ?? stands[index]!(assessment);
    known.set(index, standing);
    return standing;
  };
  countUpTo(
    reachOf(stands.length, (index) => at(index).certain >= height),
    certain,
  );
  countUpTo(
    reachOf(stands.length, (index) => at(index).reachable >= height),
    possible,
  );
}
