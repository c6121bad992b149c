import type { Bound, Grade, Limit, Suffix } from '@biaochi/schemas/types';
import { compare } from '@biaochi/engine';
import { conditionOn, usable } from './conditions.js';
import { parse } from './numbers.js';
import { maybeRounding } from './roundings.js';
import { type World, anchor, ordered, text, written } from './world.js';

const names = ['three-star', 'two-star', '一星', 'pass', 'unrated'] as const;

/** The steps of the ladder, still without demands: gates and vetoes already name them. */
export function addLadder({ random, ruleset }: World): void {
  const ids = names.slice(0, random.int(2, names.length));
  ruleset.grades = ordered(
    random,
    ids.map((id) => ({ id, label: text(id), anchor: anchor('grade') })),
  );
}

function limitOf({ random, refs }: World, value: string): Limit {
  const others = refs.filter((ref) => ref.safe && ref.kind === 'number' && /^(parameter|fact):/.test(ref.reference));
  return others.length > 0 && random.chance(15) ? { fact: random.pick(others).reference } : written(random, value);
}

function boundOn(world: World, id: string, total: string, value: string): Omit<Bound, 'order'> {
  const { random } = world;
  const lower = random.chance(75) ? 'atLeast' : 'above';
  const ends = random.chance(88)
    ? { [lower]: limitOf(world, value) }
    : { [random.pick(['atMost', 'below'])]: limitOf(world, value) };
  return { id, total, ...ends, ...maybeRounding(world, 25), ...(random.chance(50) && { anchor: anchor('bound') }) };
}

/** The values that each total took in a few trial runs, for bounds that decide something. */
export type Seen = Readonly<Record<string, readonly string[]>>;

/** Demands for every step but the last: falling bounds at values that totals really take, and extra conditions. */
export function addDemands(world: World, seen: Seen): void {
  const { random, ruleset } = world;
  const steps = [...ruleset.grades].sort((a, b) => a.order - b.order);
  const main = random.pick(['', ...Object.keys(seen)]);
  const values = [...new Set([...(seen[main] ?? []), ...random.times(4, 4, () => String(random.int(1, 20)))])];
  const falling = random.some(values, steps.length - 1, steps.length - 1).sort((a, b) => compare(parse(b), parse(a)));
  steps.slice(0, -1).forEach((step, at) => {
    const bounds = main === '' ? [] : [boundOn(world, 'main', main, falling[at] ?? '0')];
    const other = random.pick(['', '', ...Object.keys(seen)]);
    if (other !== '' && other !== main)
      bounds.push(boundOn(world, 'other', other, random.pick([...(seen[other] ?? []), '2'])));
    if (bounds.length > 0) step.bounds = ordered(random, bounds);
    if (bounds.length === 0 || random.chance(25)) step.when = conditionOn(world, usable(world), 1);
  });
  ruleset.grades = random.shuffled(steps) satisfies Grade[];
}

/** Marks behind the grade: for some grades or for any, where a condition holds. */
export function addSuffixes(world: World): void {
  const { random, ruleset } = world;
  const ids = ruleset.grades.map(({ id }) => id);
  ruleset.suffixes = ordered(
    random,
    random.times(1, 2, (at): Omit<Suffix, 'order'> => ({
      id: `s${at}`,
      label: text('后缀'),
      text: text('+'),
      when: conditionOn(world, usable(world), 1),
      ...(random.chance(50) && { grades: random.some(ids, 1, ids.length) }),
      anchor: anchor('s'),
    })),
  );
}
