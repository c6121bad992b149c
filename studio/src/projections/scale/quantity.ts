import type { Assessment, Result } from '@biaochi/schemas/types';
import { readReference } from '../words/reference.js';

/** The value of a scale's quantity in one assessment as a decimal string; null while it is unknown. */
export function quantityValue(reference: string, assessment: Assessment, result: Result): string | null {
  const { space, name, member } = readReference(reference);
  if (space === 'derived') return result.derived[name]?.value ?? null;
  if (space === 'total') return result.totals[name]?.value ?? null;
  const value = space === 'fact' ? assessment.facts?.[name] : assessment.answers[name]?.values?.[member ?? ''];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
