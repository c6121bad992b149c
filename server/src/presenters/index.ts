export { assessmentSummary, type AssessmentView, assessmentView } from './assessments.js';
export { draftSummary, milestoneSummary, presented } from './drafts.js';
export { publicationSummary } from './publications.js';
export { type FixtureSummary, fixtureRuns } from './fixtureRuns.js';
export { type MainScale, mainScale } from './mainScale.js';
export { mainTotal } from './mainTotal.js';
export { type RulesetDocument, rulesetDocument } from './rulesetDocument.js';
export { replayPage, type Reported, sheetsOf, workbookOf } from './replay/index.js';
export { rulesetSummaries, type RulesetSummary } from './rulesetSummary.js';
