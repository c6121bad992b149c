import { sameJson, splitAddress, nodeAt } from '@biaochi/engine';
import type { Change, Ruleset } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';

/** The change that gives the field at a place a value, or takes it away for `undefined`; none where it has it already. */
export function fieldChange(ruleset: Ruleset, at: string, value: unknown): Change[] {
  const present = nodeAt(ruleset, at);
  if (value === undefined) return present === undefined ? [] : [{ op: 'remove', at }];
  if (present === undefined) return [{ op: 'add', at, value }];
  return sameJson(present, value) ? [] : [{ op: 'replace', at, value }];
}

/** What a field belongs to and what it is called, for the history: `21` and `requirement` of `/indicators/21/requirement/zh`. */
export function namesOf(at: string): { of: string; field: string } {
  const parts = splitAddress(at).filter((part) => part !== 'zh' && part !== 'en');
  const [, key = '', ...rest] = parts;
  return rest.length === 0 ? { of: '', field: parts.at(-1) ?? '' } : { of: key, field: rest.at(-1)! };
}

/**
 * Sets one field, addressed by stable codes: `/indicators/21/title/zh`. `undefined` takes an optional field away. Keeping
 * on at the same field continues the step.
 */
export const setField = (at: string, value: unknown): Command => ({
  ...edit('setField', { ...namesOf(at), at }, (ruleset) => fieldChange(ruleset, at, value)),
  merge: `field ${at}`,
});
