import type { Aggregate, EntityList } from '@biaochi/schemas/types';
import { add, compare, div, mul, ONE, type Rational, rational, ZERO } from '../../numbers/index.js';
import { named, own } from '../lookup.js';
import { roundedBy, stated } from '../roundings.js';
import { ruleCondition } from '../ruleConditions.js';
import { holds } from '../runRules.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { toNumber, toValue, type Value } from '../value.js';
import { sessionsOf } from './sessions.js';

type Of<M extends Aggregate['method']> = Extract<Aggregate, { method: M }>;

const total = (list: readonly Rational[]): Rational => list.reduce(add, ZERO);

async function numbers(entities: readonly Session[], reference: string | undefined): Promise<Rational[]> {
  return Promise.all(entities.map(async (one) => (reference === undefined ? ONE : toNumber(await one.ask(reference)))));
}

/** 1 for each entity that meets the condition, 0 for each that does not; 1 for all where there is none. */
async function counted(entities: readonly Session[], { when }: Of<'count' | 'share'>): Promise<Rational[]> {
  return Promise.all(
    entities.map(async (one) => (!when || (await holds(one, [ruleCondition(one, when)])) ? ONE : ZERO)),
  );
}

/** Σ weight × value ÷ Σ weight; null where nothing weighs. */
const weighted = (values: readonly Rational[], weights: readonly Rational[]): Rational | null =>
  div(total(values.map((value, at) => mul(value, weights[at]!))), total(weights));

const furthest = (values: readonly Rational[], side: 1 | -1): Rational | null =>
  values.reduce<Rational | null>((far, one) => (far === null || compare(one, far) * side > 0 ? one : far), null);

type Combine<A> = (entities: readonly Session[], aggregate: A) => Promise<Rational | null>;

const methods: { readonly [M in Aggregate['method']]: Combine<Of<M>> } = {
  mean: async (entities, { quantity, weight }) =>
    weighted(await numbers(entities, quantity), await numbers(entities, weight)),
  sum: async (entities, { quantity }) => total(await numbers(entities, quantity)),
  min: async (entities, { quantity }) => furthest(await numbers(entities, quantity), -1),
  max: async (entities, { quantity }) => furthest(await numbers(entities, quantity), 1),
  count: async (entities, aggregate) => total(await counted(entities, aggregate)),
  share: async (entities, aggregate) => {
    const share = weighted(await counted(entities, aggregate), await numbers(entities, aggregate.weight));
    return share && mul(share, stated(aggregate.scale));
  },
};

/** Whether as many entities are given as the list asks for. */
function isNumberRight({ atLeast = 0, atMost }: EntityList, count: number): boolean {
  const many = rational(count);
  return compare(many, rational(atLeast)) >= 0 && (atMost === undefined || compare(many, rational(atMost)) <= 0);
}

/** The value of `aggregate:LIST/ID`; Unknown where the list is not given, or nothing can be combined. */
export async function aggregateValue(session: Session, name: string): Promise<Value> {
  const [id = '', key = ''] = name.split('/');
  const list = named(session.ruleset.entities, id);
  const given = own(session.assessment.entities, id);
  if (given === undefined || !isNumberRight(list, given.length)) throw new Unknown(`entities:${id}`);
  const aggregate = named(list.aggregates, key);
  const combine = methods[aggregate.method] as Combine<Aggregate>;
  const exact = await combine(sessionsOf(session, list, given), aggregate);
  if (!exact) throw new Unknown(`aggregate:${name}`);
  return toValue(roundedBy(session, exact, aggregate.rounding));
}
