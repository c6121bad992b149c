import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { countOf, isNumeric, openingsOf } from '@biaochi/engine';
import type { Thinned } from './thin.js';

function without<T>(record: Readonly<Record<string, T>> | undefined, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !keys.includes(key)));
}

/**
 * The assessment without a few answers and facts, numbers excepted: of what is left out there are then finitely many
 * completions, and what they come to together is exactly what is possible. Nothing where they are too many.
 */
export function dropped(random: Random, ruleset: Ruleset, assessment: Assessment, most: number): Thinned | undefined {
  const codes = ruleset.indicators
    .filter(({ inputs = [], scoring }) => inputs.length === 0 && scoring.method !== 'value')
    .map((one) => one.code);
  const facts = (ruleset.facts ?? []).filter((fact) => !isNumeric(fact)).map((fact) => fact.id);
  const thinned: Assessment = {
    ...assessment,
    answers: without(assessment.answers, random.some(codes, 1, 4)),
    facts:
      random.chance(40) && facts.length > 0
        ? without(assessment.facts, random.some(facts, 1, 1))
        : { ...assessment.facts },
  };
  const openings = openingsOf(ruleset, thinned, new Set());
  const count = countOf(openings);
  return count > 1 && count <= most ? { assessment: thinned, openings } : undefined;
}
