import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import { completeAssessment } from './assess/complete.js';
import { generateRuleset } from './generate/ruleset.js';
import { Random, seedOf } from './random.js';
import { totalsSeen } from './trial.js';

/** A generated ruleset with the source of choices that goes on to generate its assessments. */
export interface Case {
  readonly seed: number;
  readonly index: number;
  readonly ruleset: Ruleset;
  readonly random: Random;
}

/** The index-th ruleset of a seed. */
export async function caseAt(seed: number, index: number): Promise<Case> {
  const random = new Random(seedOf(seed, index));
  return { seed, index, random, ruleset: await generateRuleset(random, (ruleset) => totalsSeen(random, ruleset)) };
}

/** So many complete assessments of a case. */
export function assessmentsOf({ random, ruleset }: Case, many: number): Assessment[] {
  return Array.from({ length: many }, () => completeAssessment(random, ruleset));
}
