import { ONE, add } from '@biaochi/engine';
import { type Mutant, type Step, step } from './parts.js';

type Aggregate = Extract<Step, { kind: 'aggregate' }>['aggregate'];

function ofAggregate(name: string, change: (one: Aggregate) => Aggregate | undefined): Mutant {
  return {
    name: `aggregate: ${name}`,
    change: step('aggregate', (one) => {
      const aggregate = change(one.aggregate);
      return aggregate && { ...one, aggregate };
    }),
  };
}

const taken = (from: Aggregate['method'], to: Aggregate['method']): Mutant =>
  ofAggregate(`${from} taken for ${to}`, (one) => (one.method === from ? { ...one, method: to } : undefined));

/** Faults in what entities are combined into, and in what they look at. */
export const entityMutants: readonly Mutant[] = [
  taken('mean', 'max'),
  taken('sum', 'mean'),
  taken('min', 'max'),
  taken('max', 'min'),
  taken('count', 'share'),
  taken('share', 'count'),
  ofAggregate('weights forgotten', (one) => (one.weight === null ? undefined : { ...one, weight: null })),
  ofAggregate('another quantity', (one) =>
    one.quantity === null ? undefined : { ...one, quantity: one.quantity === 0 ? 1 : 0 },
  ),
  ofAggregate('all meet the condition', (one) => (one.when === null ? undefined : { ...one, when: null })),
  ofAggregate('other scale', (one) => (one.method === 'share' ? { ...one, scale: add(one.scale, ONE) } : undefined)),
  ofAggregate('not rounded', (one) => (one.rounding ? { ...one, rounding: null } : undefined)),
  {
    name: 'entities: what the enterprise entered is not seen',
    change: (program) =>
      program.entities.some(({ shared }) => shared.length > 0)
        ? { ...program, entities: program.entities.map((list) => ({ ...list, shared: [] })) }
        : undefined,
  },
];
