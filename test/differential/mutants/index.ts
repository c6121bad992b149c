import { conditionMutants } from './conditions.js';
import { dateMutants } from './dates.js';
import { entityMutants } from './entities.js';
import type { Mutant } from './parts.js';
import { rulingMutants } from './rulings.js';
import { scoringMutants } from './scoring.js';
import { tableMutants } from './tables.js';
import { totalMutants } from './totals.js';
import { unknownMutants } from './unknowns.js';

export type { Mutant } from './parts.js';

/** Every seeded fault, at least one for each construct of the compiled engine. */
export const mutants: readonly Mutant[] = [
  ...conditionMutants,
  ...scoringMutants,
  ...tableMutants,
  ...dateMutants,
  ...entityMutants,
  ...totalMutants,
  ...rulingMutants,
  ...unknownMutants,
];
