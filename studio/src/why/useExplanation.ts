import type { Ruleset } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { explain, explanation } from '../projections/explanation/explanation.js';
import type { Line } from '../projections/explanation/line.js';
import { scopeOf, type Scope } from '../projections/explanation/scope.js';

/** The ruleset in force on the bench: as written, or as the assessment's own readings make it. */
export function useLiveRuleset(): Ruleset {
  const standard = useOpenStandard();
  const { readings = {} } = useLive().assessment;
  // As written it need not be compiled for this.
  return Object.keys(readings).length === 0 ? standard.ruleset : (standard.programFor(readings) ?? standard).ruleset;
}

/** The live result's scope: the ruleset in force, the result, and the language's voice. */
export function useScope(): Scope {
  const ruleset = useLiveRuleset();
  const { result, assessment } = useLive();
  const language = useLanguage();
  return useMemo(() => scopeOf(ruleset, result, language, assessment), [ruleset, result, language, assessment]);
}

/** Why the live result is what it is, as a tree. */
export function useExplanation(): Line {
  const ruleset = useLiveRuleset();
  const { result } = useLive();
  const language = useLanguage();
  return useMemo(() => explanation(ruleset, result, language), [ruleset, result, language]);
}

/** A function that explains one subject of the live result. */
export function useExplain(): (subject: string) => Line {
  const ruleset = useLiveRuleset();
  const { result } = useLive();
  const language = useLanguage();
  return useMemo(() => (subject) => explain(ruleset, result, language, subject), [ruleset, result, language]);
}
