import type { Condition } from '@biaochi/schemas/types';
import { type Ref, type World, anchor, ordered, text, written } from './world.js';

type Leaf = Pick<Condition, 'operator' | 'value'>;

const orderings = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

/** Other references that this one may be compared with: numbers, booleans, and choices of the same options. */
function peers({ refs }: World, ref: Ref): Ref[] {
  const isChoice = ({ reference }: Ref): boolean => reference.startsWith('fact:');
  const alike = (other: Ref): boolean =>
    ref.kind !== 'text' || (isChoice(ref) && isChoice(other) && other.landmarks.join() === ref.landmarks.join());
  return refs.filter((other) => other.safe && other !== ref && other.kind === ref.kind && alike(other));
}

function numberLeaf(world: World, ref: Ref): Leaf {
  const { random } = world;
  if (random.chance(20)) {
    const values = random.some(ref.landmarks).map((value) => written(random, value));
    return { operator: random.pick(['in', 'notIn']), value: values };
  }
  const operator = random.chance(20) ? random.pick(['equal', 'notEqual'] as const) : random.pick(orderings);
  const others = peers(world, ref);
  if (others.length > 0 && random.chance(15)) return { operator, value: { fact: random.pick(others).reference } };
  return { operator, value: written(random, random.pick(ref.landmarks)) };
}

function booleanLeaf(world: World, ref: Ref): Leaf {
  const { random } = world;
  const operator = random.pick(['equal', 'equal', 'notEqual'] as const);
  const others = peers(world, ref);
  if (others.length > 0 && random.chance(15)) return { operator, value: { fact: random.pick(others).reference } };
  return { operator, value: random.chance(60) };
}

function textLeaf(world: World, ref: Ref): Leaf {
  const { random } = world;
  const operator = random.pick(['equal', 'notEqual'] as const);
  const others = peers(world, ref);
  if (others.length > 0 && random.chance(50)) return { operator, value: { fact: random.pick(others).reference } };
  if (random.chance(40)) return { operator: random.pick(['in', 'notIn']), value: random.some(ref.landmarks) };
  return { operator, value: random.pick(ref.landmarks) };
}

function listLeaf({ random }: World, ref: Ref): Leaf {
  return { operator: random.pick(['contains', 'contains', 'doesNotContain']), value: random.pick(ref.landmarks) };
}

function rankLeaf({ random }: World, ref: Ref): Leaf {
  if (random.chance(30))
    return { operator: random.pick(['in', 'notIn']), value: random.some(ref.landmarks).map(Number) };
  return { operator: random.pick(['equal', 'notEqual', ...orderings]), value: Number(random.pick(ref.landmarks)) };
}

const leaves = { rank: rankLeaf, number: numberLeaf, boolean: booleanLeaf, text: textLeaf, list: listLeaf };

/** A leaf that compares one of the references. */
export function leafOn(world: World, refs: readonly Ref[]): Condition {
  const ref = world.random.pick(refs);
  return { fact: ref.reference, ...leaves[ref.kind](world, ref) };
}

/** A condition over the references, nested at most so deep. */
export function conditionOn(world: World, refs: readonly Ref[], depth = 2): Condition {
  const { random, named } = world;
  if (named.length > 0 && random.chance(12)) return { condition: random.pick(named) };
  if (depth === 0 || random.chance(45)) return leafOn(world, refs);
  const inner = (): Condition => conditionOn(world, refs, depth - 1);
  return random.pick([
    () => ({ all: random.times(1, 3, inner) }),
    () => ({ any: random.times(1, 3, inner) }),
    () => ({ not: inner() }),
  ])();
}

/** The references that conditions may rest on here: mostly those that always have a value, if there are such. */
export function usable({ random, refs }: World): Ref[] {
  const safe = refs.filter((ref) => ref.safe);
  return random.chance(90) && safe.length > 0 ? safe : refs;
}

/** A shared condition over what there is so far. */
export function addNamedCondition(world: World): void {
  const { random, ruleset, named } = world;
  const id = random.pick(['c', '条件']) + String(named.length);
  const made = { id, label: text('条件'), when: conditionOn(world, usable(world)), anchor: anchor('c') };
  ruleset.conditions = ordered(random, [...(ruleset.conditions ?? []), made]);
  named.push(id);
}

/** Something that evaluators are told where a condition holds; no result may change for it. */
export function addNotice(world: World): void {
  const { random, ruleset } = world;
  const told = conditionOn(world, usable(world), 1);
  const severity = random.pick(['warning', 'info'] as const);
  const condition = random.chance(50) ? { when: told } : { unless: told };
  ruleset.notices = [{ id: 'n0', order: 1, severity, ...condition, text: text('提示'), anchor: anchor('n') }];
}
