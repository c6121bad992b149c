export { type FixtureSummary, fixtureRuns } from './fixtureRuns.js';
export { type MainScale, mainScale } from './mainScale.js';
export { mainTotal } from './mainTotal.js';
export { type RulesetSummary, rulesetSummary } from './rulesetSummary.js';
