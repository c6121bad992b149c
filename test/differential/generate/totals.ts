import type { Clamp, Indicator, Selector, Total } from '@biaochi/schemas/types';
import { ZERO, add, toExact } from '@biaochi/engine';
import { formulaOn } from './formulas.js';
import { maybeRounding } from './roundings.js';
import { picked, selectorIn } from './selectors.js';
import { type World, anchor, ordered, rangeOf, text, written } from './world.js';

/** A total without its order, each method apart. */
export type Unordered<T> = T extends Total ? Omit<T, 'order'> : never;

function someClamp({ random }: World): { clamp?: Clamp } {
  if (!random.chance(25)) return {};
  return { clamp: random.pick([{ atMost: 10 }, { atLeast: '0' }, { atLeast: 1, atMost: '80' }]) };
}

/** `{ full }` as a standard would state it; what the bands of a scale come to at most is not for a generator to say. */
function statedFull(world: World, members: Selector): { full?: string } {
  const codes = picked(world, members);
  const isScale = ({ code, scoring }: Indicator): boolean => scoring.method === 'scale' && codes.includes(code);
  if (world.ruleset.indicators.some(isScale)) return {};
  return { full: toExact(codes.map((code) => world.full.get(code) ?? ZERO).reduce(add, ZERO)) };
}

function sumOfMembers(world: World, id: string, method: 'sum' | 'normalisedSum'): Unordered<Total> {
  const { random, full } = world;
  const members = selectorIn(world, [...full.keys()]);
  const common = {
    id,
    label: text('总分'),
    members,
    ...(random.chance(30) && statedFull(world, members)),
    ...maybeRounding(world, 35),
    ...someClamp(world),
    anchor: anchor('t'),
  };
  return method === 'sum'
    ? { method, ...common }
    : { method, ...common, scale: written(random, random.pick([1, 10, 100])) };
}

const outcomes = ['met', 'partial', 'unmet'] as const;

function outcomeCount(world: World, id: string): Unordered<Total> {
  const { random, ruleset } = world;
  const isShare = random.chance(50);
  const all = isShare ? outcomes : [...outcomes, 'notApplicable' as const];
  return {
    method: 'outcomeCount',
    id,
    label: text('个数'),
    members: selectorIn(
      world,
      ruleset.indicators.map(({ code }) => code),
    ),
    outcomes: random.shuffled([...all]).slice(0, random.int(1, 2)),
    ...(isShare && { scale: written(random, random.pick([1, 100])) }),
    ...maybeRounding(world, 25),
    ...someClamp(world),
    anchor: anchor('t'),
  };
}

/** An index of one or two of the levels that the members have; those without any of them count as well. */
function levelIndex(world: World, id: string): Unordered<Total> | undefined {
  const { random, ruleset } = world;
  const scored = ruleset.indicators.flatMap(({ code, scoring }) =>
    scoring.method === 'levels' ? [{ code, ids: scoring.levels.map((level) => level.id) }] : [],
  );
  if (scored.length === 0) return undefined;
  const codes = random.shuffled(scored).slice(0, random.int(1, scored.length));
  const ids = [...new Set(codes.flatMap((one) => one.ids))];
  return {
    method: 'levelIndex',
    id,
    label: text('指数'),
    members: { codes: codes.map(({ code }) => code) },
    counted: random.shuffled(ids).slice(0, random.int(1, 2)),
    scale: written(random, random.pick([1, 100])),
    ...maybeRounding(world, 60),
    ...(random.chance(50) ? { clamp: { atMost: '0.6' } } : {}),
    anchor: anchor('t'),
  };
}

/** A geometric mean of a few numbers, mostly of what is not negative, and now and then with weights. */
function geometricMean(world: World, id: string): Unordered<Total> | undefined {
  const { random, refs, ruleset } = world;
  const numbers = random.shuffled(refs.filter((ref) => ref.kind === 'number' && ref.safe));
  const [rounding] = random.shuffled((ruleset.roundings ?? []).map((rule) => rule.id));
  if (numbers.length === 0 || rounding === undefined) return undefined;
  const factors = numbers.slice(0, random.int(1, 3)).map(({ reference }, at) => ({
    id: `g${at}`,
    quantity: reference,
    ...(random.chance(50) && { weight: written(random, random.pick(['1', '2', '0.5', '0.25'])) }),
  }));
  return {
    method: 'geometricMean',
    id,
    label: text('几何平均'),
    factors: ordered(random, factors),
    ...(random.chance(50) && { range: rangeOf(random, 0, 100) }),
    rounding,
    ...someClamp(world),
    anchor: anchor('t'),
  };
}

function formulaTotal(world: World, id: string): Unordered<Total> {
  const { random, refs } = world;
  const numbers = refs.filter((ref) => ref.kind === 'number' && ref.safe);
  const totals = numbers.filter((ref) => ref.reference.startsWith('total:'));
  const plain = totals.length > 1 && random.chance(40);
  const [first, second] = random.shuffled(totals);
  return {
    method: 'formula',
    id,
    label: text('总分'),
    formula:
      plain && first && second
        ? { text: 'Q_O + Q_A', where: { Q_O: first.reference, Q_A: second.reference } }
        : formulaOn(world, totals.length > 0 && random.chance(70) ? totals : numbers, 1),
    ...(random.chance(50) && { range: rangeOf(random, 0, 100) }),
    ...maybeRounding(world, 35),
    ...someClamp(world),
    anchor: anchor('t'),
  };
}

const unscored = ['formula', 'outcomeCount', 'levelIndex', 'geometricMean'] as const;
const scored = ['sum', 'sum', 'normalisedSum'] as const;
const makers: { readonly [M in Total['method']]: (world: World, id: string) => Unordered<Total> | undefined } = {
  formula: formulaTotal,
  outcomeCount,
  levelIndex,
  geometricMean,
  sum: (world, id) => sumOfMembers(world, id, 'sum'),
  normalisedSum: (world, id) => sumOfMembers(world, id, 'normalisedSum'),
};

/** Totals of every method, each over what stands before it. */
export function addTotals(world: World): void {
  const { random, ruleset, refs, full } = world;
  const made = random.times(1, 4, (at) => {
    const id = random.pick(['Q', '得分']) + String(at);
    const hasNumbers = refs.some((ref) => ref.kind === 'number' && ref.safe);
    const method = random.pick(full.size === 0 ? unscored : [...unscored, ...scored]);
    if (method === 'formula' && !hasNumbers) return undefined;
    const total = makers[method](world, id);
    if (!total) return undefined;
    refs.push({ reference: `total:${id}`, kind: 'number', landmarks: ['1', '5', '10'], safe: true });
    return total;
  });
  ruleset.totals = ordered(
    random,
    made.filter((total) => total !== undefined),
  ) as Total[];
}
