import type { Adoption } from '@biaochi/schemas/types';
import { documentDigest } from '../changes/index.js';
import type { Program } from '../compile/index.js';
import { isObject } from './encodeValue.js';

/**
 * The parameter values that an assessment takes from an adoption: those of the given one, if it is the one that the
 * assessment names and is made for this very ruleset; otherwise null.
 */
export function adoptedValues(
  { origin }: Program,
  assessment: unknown,
  adoption: Adoption | undefined,
): Adoption['values'] | null {
  if (!adoption || !isObject(assessment)) return null;
  const fits = adoption.ruleset.digest === origin.digest && assessment['adoption'] === documentDigest(adoption);
  return fits ? adoption.values : null;
}
