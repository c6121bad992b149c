import { entityRuleset } from '@biaochi/engine';
import type { Assessment, EntityList, Result, Ruleset } from '@biaochi/schemas/types';
import { createContext } from 'react';
import { draftEngine } from '../document/proof.js';
import type { Language } from '../i18n/languages.js';
import { scopeOf, type Scope } from '../projections/explanation/scope.js';
import type { Entity } from '../projections/form/entities.js';

/** What builders name within a list of entities, with the values of one of them; null for the ruleset as a whole. */
export const InsideEntities = createContext<Scope | null>(null);

/** Behind every order that an author gives. */
const LATER = 1_000_000;

/** The ruleset on one entity with what is entered for it before what is stated of its enterprise. */
function ownFirst(inside: Ruleset, { facts }: EntityList): Ruleset {
  const own = new Set(facts.map(({ id }) => id));
  const shared = (inside.facts ?? []).filter(({ id }) => !own.has(id));
  return { ...inside, facts: [...facts, ...shared.map((fact, index) => ({ ...fact, order: LATER + index }))] };
}

/** What one entity comes to by itself, and what was stated of it and of its enterprise. */
interface Own {
  readonly assessment: Assessment;
  readonly result: Result;
}

type OwnResult = (assessment: Assessment, entity: Entity | null, language: Language) => Own;

/** One entity of a list as a standard of its own, by the ruleset and the list: made once as long as neither changes. */
const kept = new WeakMap<Ruleset, WeakMap<EntityList, { readonly ruleset: Ruleset; readonly own: OwnResult }>>();

function entityStandard(ruleset: Ruleset, list: EntityList) {
  const lists = kept.get(ruleset) ?? new WeakMap<EntityList, { readonly ruleset: Ruleset; readonly own: OwnResult }>();
  kept.set(ruleset, lists);
  const known = lists.get(list);
  if (known) return known;
  const inside = ownFirst(entityRuleset(ruleset, list), list);
  const { assess } = draftEngine(inside).prove(list.id, []);
  const own: OwnResult = ({ date, parameters, facts }, entity, language) => {
    const stated: Assessment = {
      format: 1,
      ruleset: list.id,
      ...(date !== undefined && { date }),
      ...(parameters && { parameters }),
      facts: { ...facts, ...entity?.facts },
      answers: {},
    };
    return { assessment: stated, result: assess(stated, { language }) };
  };
  const made = { ruleset: inside, own };
  lists.set(list, made);
  return made;
}

/** The names within a list of entities, and the values of one entity of the assessment; none of them where it is null. */
export function scopeInside(
  ruleset: Ruleset,
  list: EntityList,
  assessment: Assessment,
  entity: Entity | null,
  language: Language,
): Scope {
  const standard = entityStandard(ruleset, list);
  const { assessment: stated, result } = standard.own(assessment, entity, language);
  return scopeOf(standard.ruleset, result, language, stated);
}
