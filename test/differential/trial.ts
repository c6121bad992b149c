import type { Ruleset } from '@biaochi/schemas/types';
import { evaluateReference, parseDecimal } from '@biaochi/engine';
import { completeAssessment } from './assess/complete.js';
import type { Seen } from './generate/grades.js';
import type { Random } from './random.js';

/** What values the totals take in a few complete assessments, as decimals that a bound may state. */
export async function totalsSeen(random: Random, ruleset: Ruleset): Promise<Seen> {
  const seen: Record<string, string[]> = Object.fromEntries(ruleset.totals.map(({ id }) => [id, []]));
  for (let run = 0; run < 3; run++) {
    const result = await evaluateReference(ruleset, completeAssessment(random, ruleset));
    if (result.status === 'incomplete') continue;
    for (const [id, value] of Object.entries(result.totals)) if (parseDecimal(value)) seen[id]?.push(value);
  }
  return seen;
}
