import type { Condition } from '@biaochi/schemas/types';
import { compare } from '@biaochi/engine';
import { conditionOn, leafOn, usable } from '../conditions.js';
import { highest, parse } from '../numbers.js';
import { type World, anchor, ordered, somePoints, text, written } from '../world.js';
import type { Item, Maker } from './method.js';

/** Falling thresholds on one own number: at least so much, else at least so much, else below. */
function thresholds({ random }: World, { own }: Item): Condition[] | undefined {
  const numbers = own.filter((ref) => ref.kind === 'number');
  if (numbers.length === 0) return undefined;
  const { reference, landmarks } = random.pick(numbers);
  const falling = [...landmarks].sort((a, b) => compare(parse(b), parse(a)));
  const low = falling[falling.length - 1] as string;
  const steps = falling.map((value): Condition => ({
    fact: reference,
    operator: 'greaterThanInclusive',
    value: written(random, value),
  }));
  return [...steps, { fact: reference, operator: 'lessThan', value: written(random, low) }];
}

/** Any conditions, closed by the one that none of them holds. */
function anything(world: World, { own }: Item): Condition[] {
  const refs = own.length > 0 ? own : usable(world);
  const first = world.random.times(1, 2, () =>
    world.random.chance(70) ? leafOn(world, refs) : conditionOn(world, refs, 1),
  );
  return [...first, { not: { any: first } }];
}

function ids(world: World, many: number): (string | number)[] {
  const from = world.random.int(0, 1);
  const numbers = Array.from({ length: many }, (_, at) => many - 1 - at + from);
  return world.random.chance(60) ? numbers : numbers.map((number) => world.random.pick(['档', 'L']) + String(number));
}

/** Levels chosen by conditions or by the evaluator, with or without a weight. */
export const levels: Maker = (world, item) => {
  const { random } = world;
  const byConditions = item.own.length > 0 || random.chance(25);
  const conditions = byConditions ? (random.chance(50) && thresholds(world, item)) || anything(world, item) : [];
  const many = byConditions ? conditions.length : random.int(2, 4);
  // A rubric that is open at its end: its last level takes what the others leave.
  const open = byConditions && random.chance(0);
  const weighted = random.chance(45);
  const points = Array.from({ length: many }, (_, at) =>
    weighted ? String(many - at) : at === 0 ? String(random.int(0, 10)) : somePoints(random),
  );
  const made = ordered(
    random,
    ids(world, many).map((id, at) => ({ id, at })),
  ).map(({ id, at, order }) => ({
    id,
    order,
    ...(random.chance(50) && { label: text('档') }),
    points: written(random, points[at] as string),
    ...(byConditions && !(open && at === many - 1) && { when: conditions[at] as Condition }),
    anchor: anchor('l'),
  }));
  if (!weighted) return { scoring: { method: 'levels', levels: made }, full: highest(points) };
  const weight = random.pick(['5', '7.5', '10', '0.7']);
  const outOf = random.chance(35) ? { outOf: written(random, random.int(Math.max(1, many - 1), many + 1)) } : {};
  return {
    scoring: { method: 'levels', weight: written(random, weight), ...outOf, levels: made },
    full: parse(weight),
  };
};
