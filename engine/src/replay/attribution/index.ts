export { Attributor, type SavedAttribution } from './attributor.js';
export { type Revision, revisionOf, rulesetOf, soundness } from './coalitions.js';
export { type Group, type Grouping, groupsOf, groupWords } from './groups.js';
export { type Plan, planOf, type Sampling, SAMPLING } from './plan.js';
export { errorBound, fairShares, sampledShares, sumOf } from './shares.js';
