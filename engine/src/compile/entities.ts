import type { Aggregate, EntityList, Ruleset } from '@biaochi/schemas/types';
import { takenBy } from '../model/index.js';
import { decimal, type RoundingOf } from '../scoring/index.js';
import { type Layout, slotOf, STORE } from './layout.js';
import type { CompiledAggregate, CompiledEntities, Program } from './program.js';

/** What the enterprise enters and entities look at; the options of its choices have the same numbers in both layouts. */
function sharedSlots(ruleset: Ruleset, { program, source }: Omit<CompiledEntities, 'shared'>, layout: Layout) {
  const own = new Set(source.facts.map(({ id }) => `fact:${id}`));
  const entered = [
    ...(ruleset.facts ?? []).map(({ id }) => `fact:${id}`).filter((reference) => !own.has(reference)),
    ...(ruleset.parameters ?? []).map(({ id }) => `parameter:${id}`),
  ];
  return entered.map((reference) => {
    const [from, to] = [slotOf(layout, reference), slotOf(program.layout, reference)];
    return { store: STORE[from.kind], from: from.index, to: to.index };
  });
}

/** A list of entities with the program of one of them. */
export function compileEntities(
  ruleset: Ruleset,
  layout: Layout,
  source: EntityList,
  program: Program,
): CompiledEntities {
  return { source, program, shared: sharedSlots(ruleset, { source, program }, layout) };
}

/** What an aggregate takes of each entity of its list. */
export function compileAggregate(
  aggregate: Aggregate,
  { program }: CompiledEntities,
  rounding: RoundingOf,
): CompiledAggregate {
  const taken = takenBy(aggregate);
  const slotFor = (field: 'quantity' | 'weight'): number | null => {
    const found = taken.find((one) => one.field === field);
    return found ? slotOf(program.layout, found.reference).index : null;
  };
  const gate = program.gates.findIndex(({ id }) => id === aggregate.id);
  return {
    method: aggregate.method,
    scale: decimal(aggregate.method === 'share' ? aggregate.scale : 1),
    rounding: rounding(aggregate.rounding),
    quantity: slotFor('quantity'),
    weight: slotFor('weight'),
    when: gate < 0 ? null : gate,
  };
}
