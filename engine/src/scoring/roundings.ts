import type { Ruleset } from '@biaochi/schemas/types';
import type { RoundingRule } from '../numbers/index.js';
import { decimal } from './decimal.js';
import type { RoundingOf } from './method.js';

/** The rule of each named rounding. */
export function roundingsOf(ruleset: Ruleset): RoundingOf {
  const rules = new Map<string, RoundingRule>(
    (ruleset.roundings ?? []).map(({ id, mode, digits, step }) => [
      id,
      step === undefined ? { mode, digits: digits ?? 0 } : { mode, step: decimal(step) },
    ]),
  );
  return (id) => (id === undefined ? null : (rules.get(id) ?? null));
}
