import type { Assessment, EntityList } from '@biaochi/schemas/types';
import type { Session } from '../session.js';

type Given = NonNullable<Assessment['entities']>[string];

/**
 * Each entity as an assessment of its own: the enterprise's facts and parameters with the entity's facts beside them,
 * under the tables and derived quantities of its list.
 */
export function sessionsOf({ ruleset, assessment, aside }: Session, list: EntityList, given: Given): Session[] {
  const { facts = [], derived: _derived, tables: _tables, entities: _entities, conditions: _named, ...rest } = ruleset;
  const alone = {
    ...{ ...rest, indicators: [], totals: [], gates: [] },
    facts: [...facts, ...list.facts],
    tables: list.tables ?? [],
    derived: list.derived ?? [],
  };
  return given.map((one) => aside(alone, { ...assessment, answers: {}, facts: { ...assessment.facts, ...one.facts } }));
}
