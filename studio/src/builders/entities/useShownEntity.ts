import type { EntityList } from '@biaochi/schemas/types';
import { useMemo, useState } from 'react';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useLanguage } from '../../i18n/useText.js';
import { scopeInside } from '../../kinds/insideEntities.js';
import type { Scope } from '../../projections/explanation/scope.js';
import type { Entity } from '../../projections/form/entities.js';

/** Which entity of the assessment on the bench a builder shows the values of. */
export interface Shown {
  readonly entities: readonly Entity[];
  /** Null where the assessment gives none. */
  readonly entity: Entity | null;
  readonly scope: Scope;
  readonly show: (id: string) => void;
}

/** The first entity until another is chosen, with the names and values of its list. */
export function useShownEntity(list: EntityList): Shown {
  const { ruleset } = useOpenStandard();
  const { assessment } = useLive();
  const language = useLanguage();
  const [chosen, show] = useState<string | null>(null);
  const entities = assessment.entities?.[list.id] ?? [];
  const entity = entities.find(({ id }) => id === chosen) ?? entities[0] ?? null;
  const scope = useMemo(
    () => scopeInside(ruleset, list, assessment, entity, language),
    [ruleset, list, assessment, entity, language],
  );
  return { entities, entity, scope, show };
}
