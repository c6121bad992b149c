import type { Aggregate, EntityList } from '@biaochi/schemas/types';
import { conditionOn } from './conditions.js';
import { addDerived } from './derived.js';
import { factOf, landmarksWithin } from './facts.js';
import { maybeRounding } from './roundings.js';
import { addTable } from './tables.js';
import { type Ref, type World, anchor, ordered, text, written } from './world.js';

const methods = ['mean', 'mean', 'sum', 'min', 'max', 'count', 'share'] as const;
const WEIGHT = 'fact:w';

/** What entities may look at of what there is so far: what the enterprise entered. */
const isShared = ({ reference }: Ref): boolean => /^(fact|parameter):/.test(reference);

/** A world of its own for one entity, with facts of every type, a weight, and what is computed from them. */
function insideOf(world: World): World {
  const { random, ruleset, refs } = world;
  const inside: World = {
    ...world,
    ruleset: { ...ruleset, facts: [], tables: [], derived: [] },
    refs: refs.filter(isShared),
    named: [],
  };
  const made = random.times(1, 3, (at) => {
    const { fact, ref } = factOf(
      inside,
      random.pick(['number', 'number', 'boolean', 'choice', 'choices', 'date']),
      `g${at}`,
    );
    inside.refs.push(ref);
    return fact;
  });
  const weight = { id: 'w', label: text('权重'), type: 'number' as const, range: { atLeast: 0, atMost: 10 } };
  inside.refs.push({ reference: WEIGHT, kind: 'number', landmarks: ['0', '1', '5'], safe: true });
  inside.ruleset.facts = ordered(random, [...made, weight]);
  if (random.chance(40)) addTable(inside);
  if (random.chance(50)) addDerived(inside);
  return inside;
}

/** An aggregate, and how it may be referred to. */
function aggregateOf(inside: World, list: string, id: string, atLeast: number): [Omit<Aggregate, 'order'>, Ref] {
  const { random, refs } = inside;
  const numbers = refs.filter(({ kind, safe }) => kind === 'number' && (safe || random.chance(20)));
  const quantity = random.pick(numbers);
  const method = random.pick(methods);
  const base = { id, label: text('汇总'), ...maybeRounding(inside, 25), anchor: anchor('e') };
  const isCondition = method === 'count' || method === 'share';
  const when = isCondition &&
    (method === 'share' || random.chance(70)) && {
      when: conditionOn(
        inside,
        refs.filter((ref) => ref.safe),
        1,
      ),
    };
  const weight = (method === 'mean' || method === 'share') && random.chance(60) && { weight: WEIGHT };
  const scale = method === 'share' && { scale: written(random, random.pick([1, 10, 100])) };
  const made = {
    ...{ method, ...base },
    ...(!isCondition && { quantity: quantity.reference }),
    ...when,
    ...weight,
    ...scale,
  } as Omit<Aggregate, 'order'>;
  const always = method === 'sum' || method === 'count' || (atLeast > 0 && !weight);
  const landmarks = method === 'count' ? ['0', '1', '2'] : landmarksWithin(inside, 10);
  const safe = always && (isCondition || quantity.safe);
  return [made, { reference: `aggregate:${list}/${id}`, kind: 'number', landmarks, safe }];
}

/** A list of entities with what they are combined into. */
export function addEntities(world: World): void {
  const { random, ruleset, refs } = world;
  const existing = ruleset.entities ?? [];
  const id = random.pick(['e', '对象']) + String(existing.length);
  const inside = insideOf(world);
  const atLeast = random.int(0, 2);
  const made = random.times(1, 4, (at) => aggregateOf(inside, id, `a${at}`, atLeast));
  const { facts = [], tables = [], derived = [] } = inside.ruleset;
  const list: Omit<EntityList, 'order'> = {
    ...{ id, label: text('对象'), facts },
    ...(atLeast > 0 && { atLeast }),
    ...(random.chance(30) && { atMost: atLeast + random.int(1, 3) }),
    ...(tables.length > 0 && { tables }),
    ...(derived.length > 0 && { derived }),
    aggregates: ordered(
      random,
      made.map(([aggregate]) => aggregate),
    ) as Aggregate[],
    anchor: anchor('e'),
  };
  ruleset.entities = ordered(random, [...existing, list]);
  refs.push(...made.map(([, ref]) => ref));
}
