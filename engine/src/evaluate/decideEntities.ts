import { type Brought, combine } from '../aggregates/index.js';
import type { CompiledAggregate, CompiledEntities, Program, Step } from '../compile/index.js';
import { type EntityFrame, type Frame, MAY_BE_TRUE } from '../conditions/index.js';
import type { FormulaValue } from '../formulas/index.js';
import { intersect, type Interval, ONE, point, ZERO } from '../numbers/index.js';
import { copyOf } from './copyOf.js';
import type { Decision } from './decide.js';

/** One entity and what was found out about it. */
export interface DecidedEntity extends EntityFrame {
  readonly decision: Decision;
}

/** The entities of one list, null where it is not given, and what any entity would come to. */
export interface DecidedEntities {
  readonly listed: readonly DecidedEntity[] | null;
  readonly any: Decision;
}

type Decide = (program: Program, frame: Frame) => Decision;

/** Writes what the enterprise entered into the frame of one of its entities. */
function share({ shared }: CompiledEntities, from: Frame, to: Frame): void {
  for (const slot of shared) {
    if (slot.store === 'numbers') to.numbers[slot.to] = from.numbers[slot.from]!;
    else if (slot.store === 'bits') to.bits[slot.to] = from.bits[slot.from]!;
    else to.lists[slot.to] = from.lists[slot.from]!;
  }
}

/** The decisions on all entities of an assessment, list by list. */
export function decideEntities({ entities }: Program, frame: Frame, decide: Decide): DecidedEntities[] {
  return entities.map((list, index) => {
    const decided = (own: Frame): Decision => {
      share(list, frame, own);
      return decide(list.program, own);
    };
    const listed = frame.entities[index]!;
    return {
      listed: listed && listed.map((one) => ({ ...one, decision: decided(one.frame) })),
      any: decided(copyOf(list.program.blank)),
    };
  });
}

const FROM_ZERO: Interval = { lo: ZERO, hi: null, loOpen: false, hiOpen: true };

/** What an entity brings to an aggregate. */
export function broughtBy({ quantity, weight, when }: CompiledAggregate, { frame, gates }: Decision): Brought {
  return {
    quantity: quantity === null ? point(ZERO) : frame.numbers[quantity]!,
    // The check sees to it that no weight is declared below zero.
    weight: weight === null ? point(ONE) : (intersect(frame.numbers[weight]!, FROM_ZERO) ?? point(ZERO)),
    meets: when === null ? MAY_BE_TRUE : gates[when]!.bits,
  };
}

/** Where an aggregate may lie, and whether it is undefined. */
export function runAggregate(
  { aggregate, list }: Extract<Step, { kind: 'aggregate' }>,
  { entities }: Program,
  decided: readonly DecidedEntities[],
): FormulaValue {
  const { atLeast = 0, atMost = null } = entities[list]!.source;
  const { listed, any } = decided[list]!;
  const brought = listed && listed.map(({ decision }) => broughtBy(aggregate, decision));
  return combine(aggregate, brought, broughtBy(aggregate, any), { least: atLeast, most: atMost });
}
