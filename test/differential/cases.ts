import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import { ruleset as isRuleset } from '@biaochi/schemas/validators';
import { check } from '@biaochi/engine';
import { completeAssessment } from './assess/complete.js';
import { generateRuleset } from './generate/ruleset.js';
import { shippedRuleset } from './generate/shipped.js';
import { Random, seedOf } from './random.js';
import { totalsSeen } from './trial.js';

/** A generated ruleset with the source of choices that goes on to generate its assessments. */
export interface Case {
  readonly seed: number;
  readonly index: number;
  readonly ruleset: Ruleset;
  readonly random: Random;
  /** How many were thrown away before. */
  readonly tries: number;
}

/** Whether a generated ruleset keeps to the schema. */
export const isShaped = (ruleset: Ruleset): boolean => isRuleset(ruleset);

/** Whether a ruleset is one that may be compiled: right in shape and without error findings. */
export function isValid(ruleset: Ruleset): boolean {
  return isRuleset(ruleset) && check(ruleset).every((finding) => finding.severity !== 'error');
}

const TRIES = 20;

/** The index-th ruleset of a seed: the first valid one of a few, for chance also makes steps that nobody can reach. */
export async function caseAt(seed: number, index: number): Promise<Case> {
  const random = new Random(seedOf(seed, index));
  for (let tries = 0; tries < TRIES; tries++) {
    const ruleset = await generateRuleset(random, (draft) => totalsSeen(random, draft));
    if (isValid(ruleset)) return { seed, index, random, ruleset, tries };
  }
  throw new Error(`differential: no valid ruleset in ${TRIES} tries (seed ${seed}, index ${index})`);
}

/** So many complete assessments of a case. */
export function assessmentsOf({ random, ruleset }: Case, many: number): Assessment[] {
  return Array.from({ length: many }, () => completeAssessment(random, ruleset));
}

/** The index-th ruleset of the shipped shape: the first valid one of a few. */
export function shippedAt(seed: number, index: number): Pick<Case, 'ruleset' | 'random'> {
  const random = new Random(seedOf(seed, index));
  for (let tries = 0; tries < TRIES; tries++) {
    const ruleset = shippedRuleset(random);
    if (isValid(ruleset)) return { ruleset, random };
  }
  throw new Error(`differential: no valid ruleset of the shipped shape (seed ${seed}, index ${index})`);
}
