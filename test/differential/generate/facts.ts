import type { Ruleset } from '@biaochi/schemas/types';
import { type Ref, type World, anchor, ordered, rangeOf, text } from './world.js';

type Fact = NonNullable<Ruleset['facts']>[number];
type Unordered<T> = Omit<T, 'order'>;

/** Numbers between 0 and high, now and then 0 itself, on which conditions turn. */
export function landmarksWithin({ random }: World, high: number): string[] {
  const inside = random.times(2, 3, () => {
    if (random.chance(4)) return '0';
    return random.pick([String(random.int(1, high - 1)), `${random.int(0, high - 1)}.5`]);
  });
  return [...new Set(inside)];
}

const makers: Readonly<Record<Fact['type'], (world: World, id: string) => { fact: Unordered<Fact>; ref: Ref }>> = {
  boolean: (_world, id) => ({
    fact: { id, label: text(id), type: 'boolean', anchor: anchor('f') },
    ref: { reference: `fact:${id}`, kind: 'boolean', landmarks: [], safe: true },
  }),
  number: (world, id) => {
    const high = world.random.pick([5, 10, 100]);
    const range = world.random.chance(70) ? { range: rangeOf(world.random, 0, high) } : {};
    return {
      fact: { id, label: text(id), type: 'number', ...range, anchor: anchor('f') },
      ref: { reference: `fact:${id}`, kind: 'number', landmarks: landmarksWithin(world, high), safe: true },
    };
  },
  date: (world, id) => {
    const unit = world.random.pick(['a', 'd'] as const);
    const range = world.random.chance(30) ? { range: { atLeast: 0, atMost: unit === 'a' ? 10 : 3650 } } : {};
    const landmarks = unit === 'a' ? ['0', '0.5', '1', '3'] : ['0', '30', '365', '1096'];
    return {
      fact: { id, label: text(id), type: 'date', unit, ...range, anchor: anchor('f') },
      ref: { reference: `fact:${id}`, kind: 'number', landmarks, safe: true },
    };
  },
  choice: (world, id) => choiceFact(world, id, 'choice'),
  choices: (world, id) => choiceFact(world, id, 'choices'),
};

const optionSets = [
  ['a', 'b'],
  ['a', 'b', 'other'],
  ['1', '2', '3'],
  ['甲', '乙'],
];

/** Mostly with the options of a choice that stands already, for only such choices may be compared with each other. */
function choiceFact(
  { random, refs }: World,
  id: string,
  type: 'choice' | 'choices',
): { fact: Unordered<Fact>; ref: Ref } {
  const alike = refs.find(({ kind }) => kind === 'text');
  const ids = alike && random.chance(75) ? alike.landmarks : random.pick(optionSets);
  const options = ordered(
    random,
    ids.map((option) => ({ id: option, label: text(option) })),
  );
  return {
    fact: { id, label: text(id), type, options, anchor: anchor('f') },
    ref: { reference: `fact:${id}`, kind: type === 'choice' ? 'text' : 'list', landmarks: ids, safe: true },
  };
}

/** A fact of a type, and how it may be referred to. */
export const factOf = (world: World, type: Fact['type'], id: string) => makers[type](world, id);

/** Facts about the enterprise, of every type. */
export function addFacts(world: World): void {
  const { random, ruleset, refs } = world;
  const made = random.times(1, 5, (at) => {
    const type = random.pick(['boolean', 'number', 'number', 'date', 'choice', 'choice', 'choices'] as const);
    const { fact, ref } = makers[type](world, random.pick(['f', '事实']) + String(at));
    refs.push(ref);
    return fact;
  });
  ruleset.facts = ordered(random, made);
}

/** Parameters that the adopting authority sets. */
export function addParameters(world: World): void {
  const { random, ruleset, refs } = world;
  const made = random.times(0, 2, (at) => ({
    id: `p${at}`,
    label: text('参数'),
    range: rangeOf(random, 0, random.pick([5, 10])),
    anchor: anchor('p'),
  }));
  if (made.length === 0) return;
  ruleset.parameters = ordered(random, made);
  for (const { id } of made) {
    refs.push({ reference: `parameter:${id}`, kind: 'number', landmarks: landmarksWithin(world, 5), safe: true });
  }
}
