import { useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { scopeOf, type Scope } from '../projections/explanation/scope.js';

/** The names and values of the standard under the assessment on the bench, in the interface's language. */
export function useScope(): Scope {
  const { ruleset } = useOpenStandard();
  const { result, assessment } = useLive();
  const language = useLanguage();
  return useMemo(() => scopeOf(ruleset, result, language, assessment), [ruleset, result, language, assessment]);
}
