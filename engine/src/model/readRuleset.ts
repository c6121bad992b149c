import type { Ruleset } from '@biaochi/schemas/types';
import type { Diagnostic } from '../diagnostics/index.js';
import { readShaped, type ShapedReading, validateShape } from './readShaped.js';

export interface RulesetReading extends Omit<ShapedReading<Ruleset>, 'document'> {
  /** The ruleset, or null where the text or its shape is refused. */
  readonly ruleset: Ruleset | null;
}

/** Whether a value has the shape of a ruleset; the findings say what has not. */
export function validateRuleset(value: unknown): { ruleset: Ruleset | null; diagnostics: Diagnostic[] } {
  const { document, diagnostics } = validateShape<Ruleset>('ruleset', value);
  return { ruleset: document, diagnostics };
}

/** A ruleset from its text, with the place of each part. */
export function readRuleset(text: string): RulesetReading {
  const { document, ...rest } = readShaped<Ruleset>('ruleset', text);
  return { ruleset: document, ...rest };
}
