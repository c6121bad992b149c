import {
  add,
  compare,
  div,
  equals,
  includes,
  type Interval,
  intersect,
  neg,
  ONE,
  type Rational,
  rational,
  round,
  toDecimal,
  ZERO,
} from '../numbers/index.js';

const MOST_DIGITS = 12;

/** The plainest decimal within an interval: the fewest digits that will do, as near the middle as they allow. */
export function exampleIn({ lo, hi, loOpen, hiOpen }: Interval): Rational {
  const within: Interval = { lo, hi, loOpen, hiOpen };
  if (lo === null && hi === null) return ZERO;
  if (lo === null) return hiOpen ? add(round(hi!, { mode: 'ceiling', digits: 0 }), neg(ONE)) : hi!;
  if (hi === null) return loOpen ? add(round(lo, { mode: 'floor', digits: 0 }), ONE) : lo;
  if (equals(lo, hi)) return lo;
  const middle = div(add(lo, hi), rational(2n))!;
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    const plain = round(middle, { mode: 'half-up', digits });
    if (includes(within, plain)) return plain;
  }
  return middle;
}

/** A stretch as it stands in the params of a finding: "(9, 10]", an unbounded end left out. */
export function stretchText({ lo, hi, loOpen, hiOpen }: Interval): string {
  const ends = `${lo === null ? '' : toDecimal(lo)}, ${hi === null ? '' : toDecimal(hi)}`;
  return `${lo === null || loOpen ? '(' : '['}${ends}${hi === null || hiOpen ? ')' : ']'}`;
}

/** A domain cut at some numbers: in turn each piece between two, and each number itself, from low to high. */
export function cutAt(domain: Interval, numbers: readonly Rational[]): Interval[] {
  const cuts = numbers.filter((x) => includes(domain, x)).sort(compare);
  const inner = cuts.filter((x, index) => index === 0 || !equals(x, cuts[index - 1]!));
  const pieces: Interval[] = [];
  let from: Pick<Interval, 'lo' | 'loOpen'> = { lo: domain.lo, loOpen: domain.loOpen };
  const piece = (to: Pick<Interval, 'hi' | 'hiOpen'>): void => {
    const found = intersect({ ...from, ...to }, domain);
    if (found !== null) pieces.push(found);
  };
  for (const x of inner) {
    piece({ hi: x, hiOpen: true });
    pieces.push({ lo: x, hi: x, loOpen: false, hiOpen: false });
    from = { lo: x, loOpen: true };
  }
  piece({ hi: domain.hi, hiOpen: domain.hiOpen });
  return pieces;
}

/** Runs of neighbouring pieces for which something holds, each joined to one stretch. */
export function runsWhere(pieces: readonly Interval[], holds: (piece: Interval) => boolean): Interval[] {
  const runs: Interval[] = [];
  let joins = false;
  for (const piece of pieces) {
    const last = runs.at(-1);
    const belongs = holds(piece);
    if (belongs && joins && last) runs[runs.length - 1] = { ...last, hi: piece.hi, hiOpen: piece.hiOpen };
    else if (belongs) runs.push(piece);
    joins = belongs;
  }
  return runs;
}
