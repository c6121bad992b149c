import { useContext, useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { scopeOf, type Scope } from '../projections/explanation/scope.js';
import { InsideEntities, insideOf } from './insideEntities.js';

/**
 * The names and values of the standard under the assessment on the bench, in the interface's language; within a list of
 * entities, what can be named there.
 */
export function useScope(): Scope {
  const { ruleset: whole } = useOpenStandard();
  const list = useContext(InsideEntities);
  const ruleset = list ? insideOf(whole, list) : whole;
  const { result, assessment } = useLive();
  const language = useLanguage();
  return useMemo(() => scopeOf(ruleset, result, language, assessment), [ruleset, result, language, assessment]);
}
