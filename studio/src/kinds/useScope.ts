import { useContext, useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { scopeOf, type Scope } from '../projections/explanation/scope.js';
import { InsideEntities } from './insideEntities.js';

/**
 * The names and values of the standard under the assessment on the bench, in the interface's language; within a list of
 * entities, what can be named there, with the values of one entity.
 */
export function useScope(): Scope {
  const { ruleset } = useOpenStandard();
  const inside = useContext(InsideEntities);
  const { result, assessment } = useLive();
  const language = useLanguage();
  return useMemo(
    () => inside ?? scopeOf(ruleset, result, language, assessment),
    [inside, ruleset, result, language, assessment],
  );
}
