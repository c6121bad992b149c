import type { Scoring } from '@biaochi/schemas/types';
import { combination } from './combination.js';
import { count } from './count.js';
import { formula } from './formula.js';
import { increments } from './increments.js';
import type { ScoringKind } from './kind.js';
import { levels } from './levels.js';
import { met } from './met.js';
import { scale } from './scale.js';
import { value } from './value.js';

/** How each scoring method is shown. A further one is its file and a line here. */
const scoringKinds = { met, count, combination, levels, scale, increments, value, formula } satisfies {
  [M in Scoring['method']]: ScoringKind<Extract<Scoring, { method: M }>>;
};

/** How a scoring is shown; the tag has already told which, so that its parts fit. */
export const kindOf = (scoring: Scoring): ScoringKind<Scoring> =>
  scoringKinds[scoring.method] as unknown as ScoringKind<Scoring>;
