import { type CompiledAggregate, type CompiledEntities, slotOf, type Step } from '../compile/index.js';
import { type Anchor, type Reason, type Result, takenBy } from '../model/index.js';
import type { DecidedEntity } from './decideEntities.js';
import { explainDerived, explainTables, numberResult } from './explainNumbers.js';
import { type Case, cited, conditionReasons, seenIn } from './reasons.js';

type AggregateStep = Extract<Step, { kind: 'aggregate' }>;
type Entities = NonNullable<Result['entities']>[string];

/** What one entity's own fact is called in reasons: entity:LIST/ID/fact:area. */
const ofEntity = (list: string, entity: string, reference: string): string => `entity:${list}/${entity}/${reference}`;

/** Why an entity meets a condition, or does not; nothing where the aggregate has none. */
function metReasons(
  { source, program }: CompiledEntities,
  { id, decision }: DecidedEntity,
  { when }: CompiledAggregate,
  anchor: Anchor | undefined,
): Reason[] {
  const member = when === null ? undefined : program.gates[when]!.members[0];
  if (member?.kind !== 'condition') return [];
  const { because } = conditionReasons(member.condition, { program, decision }, anchor);
  return because.map((reason) => ({ ...reason, fact: ofEntity(source.id, id, reason.fact) }));
}

/** What an entity brought to an aggregate: its quantity, its weight, or why it counts. */
function broughtReasons(list: CompiledEntities, one: DecidedEntity, { aggregate, id }: AggregateStep): Reason[] {
  const { source, program } = list;
  const written = source.aggregates.find((own) => id.endsWith(`/${own.id}`))!;
  const taken = takenBy(written).map(({ reference }): Reason => {
    const seen = seenIn(slotOf(program.layout, reference), { program, decision: one.decision });
    const holds = seen.value === null ? null : true;
    return { fact: ofEntity(source.id, one.id, reference), ...seen, holds, ...cited(written.anchor) };
  });
  return [...taken, ...metReasons(list, one, aggregate, written.anchor)];
}

/** How many entities there are, then what each of them brought. */
function aggregateReasons(step: AggregateStep, { program, decision }: Case): Reason[] {
  const list = program.entities[step.list]!;
  const { listed } = decision.entities[step.list]!;
  const fact = `entities:${list.source.id}`;
  if (!listed) return [{ fact, value: null, holds: null }];
  const many: Reason = { fact, value: String(listed.length), holds: true };
  return [many, ...listed.flatMap((one) => broughtReasons(list, one, step))];
}

/** The aggregates, each with what the entities brought, and the entities with what was computed for them. */
export function explainEntities(asked: Case): Pick<Result, 'aggregates' | 'entities'> {
  const { program, decision } = asked;
  if (program.entities.length === 0) return {};
  const aggregates = program.steps.flatMap((step) => {
    if (step.kind !== 'aggregate') return [];
    const name = step.id.slice('aggregate:'.length);
    const { aggregates: written } = program.entities[step.list]!.source;
    const unit = written.find(({ id }) => name.endsWith(`/${id}`))?.unit;
    const number = numberResult(decision.frame.numbers[step.to]!);
    return [
      [
        name,
        { ...number, ...(unit !== undefined && { unit }), because: asked.bare ? [] : aggregateReasons(step, asked) },
      ] as const,
    ];
  });
  const entities = program.entities.map(({ source, program: own }, index): [string, Entities] => {
    const { listed } = decision.entities[index]!;
    const told = listed?.map(({ id, name, decision: found }) => {
      const one = { ...asked, program: own, decision: found };
      return { id, ...(name !== null && { name }), derived: explainDerived(one), ...explainTables(one) };
    });
    return [source.id, told ?? null];
  });
  return { aggregates: Object.fromEntries(aggregates), entities: Object.fromEntries(entities) };
}
