import { ordered, referencesOf } from '@biaochi/engine';
import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { readReference } from '../words/reference.js';

/** Every reference that an indicator's applicability, scoring and veto read, its own sub-checks included. */
export function inputsOf(ruleset: Ruleset, indicator: Indicator): string[] {
  const { scoring, applicability, veto, code } = indicator;
  const read = [...referencesOf(applicability.when, ruleset), ...referencesOf(veto?.failsWhen, ruleset)];
  if ('quantity' in scoring) read.push(scoring.quantity);
  if (scoring.method === 'formula') read.push(...Object.values(scoring.formula.where));
  if (scoring.method === 'levels') read.push(...scoring.levels.flatMap((level) => referencesOf(level.when, ruleset)));
  if (scoring.method === 'count' || scoring.method === 'combination') {
    read.push(...ordered(scoring.checks).map((check) => `check:${code}/${check.id}`));
  }
  return [...new Set(read)];
}

/** The id of the input node that a reference is read from; undefined where it is not an input. */
export function inputNodeOf(reference: string): 'facts' | 'checks' | 'measures' | undefined {
  const { space } = readReference(reference);
  if (space === 'fact' || space === 'parameter') return 'facts';
  if (space === 'check') return 'checks';
  return ['value', 'aggregate', 'table', 'derived'].includes(space) ? 'measures' : undefined;
}
