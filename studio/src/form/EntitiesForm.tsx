import { ordered } from '@biaochi/engine';
import { useLive } from '../document/useLive.js';
import { useLiveRuleset } from '../why/useExplanation.js';
import { EntityListForm } from './EntityListForm.js';

/** The lists of entities that the ruleset asks for, each with as many as there are; nothing where it asks for none. */
export function EntitiesForm() {
  const { assessment, setEntities } = useLive();
  const { entities } = useLiveRuleset();
  return ordered(entities).map((list) => (
    <EntityListForm
      key={list.id}
      list={list}
      members={assessment.entities?.[list.id]}
      onChange={(members) => setEntities(list.id, members)}
    />
  ));
}
