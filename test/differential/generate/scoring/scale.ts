import type { Range, ScaleScoring } from '@biaochi/schemas/types';
import { type Rational, add, compare, div, max, min, mul, round, sub } from '@biaochi/engine';
import { parse } from '../numbers.js';
import { maybeRounding } from '../roundings.js';
import { type World, anchor, ordered, somePoints, written } from '../world.js';
import type { Maker } from './method.js';

type Band = Omit<ScaleScoring['bands'][number], 'order'>;

interface Cut {
  readonly at: string;
  /** Whether the number itself belongs to the band below. */
  readonly below: boolean;
}

function lineBand({ random }: World, low: Cut, high: Cut): Pick<Band, 'line' | 'clamp'> {
  const [first, last] = [somePoints(random), somePoints(random)];
  const line = {
    from: { at: written(random, low.at), points: written(random, first) },
    to: { at: written(random, high.at), points: written(random, last) },
  };
  if (random.chance(50)) return { line };
  const ends = random.pick([{ atLeast: 1, atMost: 9 }, { atLeast: '0.5' }, { atMost: 4 }]);
  return { line, clamp: ends };
}

/** Points of an end of the number line: a constant, or a line that goes on until its clamp holds it. */
function outerBand(world: World, cut: Cut, upwards: boolean): Pick<Band, 'line' | 'clamp' | 'points'> {
  const { random } = world;
  if (random.chance(75)) return { points: written(random, somePoints(random).replace('-', '')) };
  const other = { at: String(Number(cut.at) + (upwards ? 2 : -2)), below: false };
  const { line } = upwards ? lineBand(world, cut, other) : lineBand(world, other, cut);
  return { line, clamp: { atLeast: 0, atMost: random.pick([3, '7.5', 12]) } };
}

function rangeBetween({ random }: World, low: Cut | undefined, high: Cut | undefined): Range {
  return {
    ...(low && { [low.below ? 'above' : 'atLeast']: written(random, low.at) }),
    ...(high && { [high.below ? 'atMost' : 'below']: written(random, high.at) }),
  };
}

/** The bands that tile the number line between its cuts. */
function tiles(world: World, cuts: readonly Cut[]): Band[] {
  const { random } = world;
  return Array.from({ length: cuts.length + 1 }, (_, at): Band => {
    const [low, high] = [cuts[at - 1], cuts[at]];
    const constant = { points: written(random, somePoints(random)) };
    const given =
      low && high
        ? random.chance(55)
          ? lineBand(world, low, high)
          : constant
        : outerBand(world, (low ?? high) as Cut, low !== undefined);
    return {
      id: `b${at}`,
      ...(random.chance(30) && { label: { zh: '段' } }),
      range: rangeBetween(world, low, high),
      ...given,
      ...('line' in given ? maybeRounding(world, 40) : {}),
      anchor: anchor('b'),
    };
  });
}

function pointsAt(world: World, band: Band, quantity: Rational): Rational {
  const rule = world.ruleset.roundings?.find(({ id }) => id === band.rounding);
  const line = band.line;
  if (!line) return parse(band.points ?? 0);
  const share = div(sub(quantity, parse(line.from.at)), sub(parse(line.to.at), parse(line.from.at))) as Rational;
  let points = add(parse(line.from.points), mul(share, sub(parse(line.to.points), parse(line.from.points))));
  if (rule)
    points = round(
      points,
      rule.step === undefined
        ? { mode: rule.mode, digits: rule.digits ?? 0 }
        : { mode: rule.mode, step: parse(rule.step) },
    );
  if (band.clamp?.atLeast !== undefined) points = max(points, parse(band.clamp.atLeast));
  return band.clamp?.atMost === undefined ? points : min(points, parse(band.clamp.atMost));
}

/** The most that any band can earn; a line that goes on without end earns what its clamp lets it where it rises. */
function fullOf(world: World, bands: readonly Band[]): Rational {
  const far = (side: number): string => String(side * 1000);
  const earned = bands.flatMap((band) => {
    const { atLeast, above, atMost, below } = band.range;
    return [atLeast ?? above ?? far(-1), atMost ?? below ?? far(1)].map((end) => pointsAt(world, band, parse(end)));
  });
  return earned.reduce((a, b) => max(a, b));
}

/** Bands of constant points and of lines, cut where the quantity has its landmarks. */
export const scale: Maker = (world, { own }) => {
  const { random, refs } = world;
  const numbers = (own.length > 0 ? own : refs.filter((ref) => ref.safe)).filter((ref) => ref.kind === 'number');
  const { reference, landmarks } = random.pick(numbers);
  const cuts = [...landmarks]
    .sort((a, b) => compare(parse(a), parse(b)))
    .map((at) => ({ at, below: random.chance(50) }));
  const bands = tiles(world, cuts);
  return {
    scoring: { method: 'scale', quantity: reference, bands: ordered(random, bands) },
    full: fullOf(world, bands),
  };
};
