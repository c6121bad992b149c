export { agree, type Verdict } from './agree.js';
export { bearsOn, ruledOut, within } from './containment.js';
export { type CompleteReference, type Disagreement, disagreements } from './disagreements.js';
export { gridOf, type Landmarks, landmarksOf, rangeEnds } from './landmarks.js';
export { completions, countOf, type Opening, openingsOf } from './openings.js';
export {
  type Comparison,
  type ComparisonSettings,
  compareEngines,
  differenceOn,
  type EnginesDiffer,
} from './compareEngines.js';
export { withoutFaulty } from './pair.js';
