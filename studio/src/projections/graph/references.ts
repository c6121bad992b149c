import { ordered } from '@biaochi/engine';
import type { Condition, Indicator, Ruleset } from '@biaochi/schemas/types';
import { readReference } from '../words/reference.js';

/** Every reference that a condition reads, named conditions included. */
export function referencesIn(ruleset: Ruleset, condition: Condition | undefined): string[] {
  const seen = new Set<string>();
  const walk = (at: Condition | undefined): string[] => {
    if (at === undefined) return [];
    const bound = typeof at.value === 'object' && !Array.isArray(at.value) ? [at.value.fact] : [];
    const own = at.fact === undefined ? [] : [at.fact, ...bound];
    const nested = [...(at.all ?? []), ...(at.any ?? []), ...(at.not === undefined ? [] : [at.not])].flatMap(walk);
    if (at.condition === undefined || seen.has(at.condition)) return [...own, ...nested];
    seen.add(at.condition);
    return [...own, ...nested, ...walk(ruleset.conditions?.find((each) => each.id === at.condition)?.when)];
  };
  return [...new Set(walk(condition))];
}

/** Every reference that an indicator's applicability, scoring and veto read, its own sub-checks included. */
export function referencesOf(ruleset: Ruleset, indicator: Indicator): string[] {
  const { scoring, applicability, veto, code } = indicator;
  const read = [...referencesIn(ruleset, applicability.when), ...referencesIn(ruleset, veto?.failsWhen)];
  if (scoring.method === 'scale') read.push(scoring.quantity);
  if (scoring.method === 'levels') read.push(...scoring.levels.flatMap((level) => referencesIn(ruleset, level.when)));
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
  return space === 'value' || space === 'derived' ? 'measures' : undefined;
}
