export { type KeptResult, keptResult, type PastCase, type PastReading, readPast } from './archive.js';
export { type Carried, type Carrier, carrier, type Entry } from './carry.js';
export { generateAssessments } from './generate/generate.js';
export { type DigestedRuleset, Replayer } from './replay.js';
