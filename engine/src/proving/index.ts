export { assessor, type Assessor, plainAssessor, type PlainAssessor } from './assessor.js';
export { expectedNames } from './expectedNames.js';
export { describe } from './describe.js';
export type { Difference } from './differences.js';
export { fixtureRunner, type FixtureRun, runFixture } from './runFixture.js';
export { telling } from './telling.js';
export { type Moved, type ReadingRun, runReadings, type Standing } from './runReadings.js';
