import { ordered } from '@biaochi/engine';
import type { Condition, LevelsScoring, Ruleset } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { lastOrder } from './members.js';
import { editScoring } from './scoring.js';

type Level = LevelsScoring['levels'][number];

/** The id of a further level: levels that are numbered count on, others take the first free number. */
function nextId(levels: readonly Level[]): number {
  const numbers = levels.map(({ id }) => Number(id)).filter(Number.isInteger);
  return numbers.length === 0 ? 1 : Math.max(...numbers) + 1;
}

/** Adds a level that earns nothing behind all others; where levels have conditions it starts with the given one. */
export const addLevel = (code: string, when: Condition | null): Command =>
  editScoring('addLevel', code, 'levels', (scoring) => {
    const { levels } = scoring;
    const level: Level = { id: nextId(levels), order: lastOrder(levels), points: 0, ...(when && { when }) };
    return { ...scoring, levels: [...levels, level] };
  });

/**
 * Says who chooses the level. By the evaluator: no level keeps a condition. By conditions: levels without one start
 * with the given one, which is the editors' to change.
 */
export const chooseLevelBy = (code: string, by: 'evaluator' | Condition): Command =>
  editScoring('chooseLevelBy', code, 'levels', (scoring) => ({
    ...scoring,
    levels: scoring.levels.map(({ when, ...level }) => (by === 'evaluator' ? level : { ...level, when: when ?? by })),
  }));

/**
 * A condition to start from: the first value that the indicator `own` asks for, the first fact of the standard, or the
 * first indicator met; null where there is none of them.
 */
export function firstCondition(ruleset: Ruleset, own?: string): Condition | null {
  const [input] = ordered(ruleset.indicators.find(({ code }) => code === own)?.inputs);
  if (own !== undefined && input) {
    const fact = `value:${own}/${input.id}` as const;
    return input.type === 'boolean'
      ? { fact, operator: 'equal', value: true }
      : { fact, operator: 'greaterThanInclusive', value: 0 };
  }
  const [fact] = ordered(ruleset.facts);
  if (fact?.type === 'boolean') return { fact: `fact:${fact.id}`, operator: 'equal', value: true };
  if (fact?.type === 'number' || fact?.type === 'date')
    return { fact: `fact:${fact.id}`, operator: 'greaterThan', value: 0 };
  const [option] = ordered(fact?.options);
  if (fact && option) {
    const operator = fact.type === 'choice' ? 'equal' : 'contains';
    return { fact: `fact:${fact.id}`, operator, value: option.id };
  }
  const [indicator] = ordered(ruleset.indicators);
  return indicator ? { fact: `status:${indicator.code}`, operator: 'equal', value: 'met' } : null;
}
