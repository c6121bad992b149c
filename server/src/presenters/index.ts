export { type FixtureSummary, fixtureRuns } from './fixtureRuns.js';
export { type MainScale, mainScale } from './mainScale.js';
export { mainTotal } from './mainTotal.js';
export { rulesetSummaries, type RulesetSummary } from './rulesetSummary.js';
