export { type KeptResult, keptResult, type PastCase, type PastReading, readPast } from './archive.js';
export { type Carried, type Carrier, carrier, type Entry } from './carry.js';
export { Attributor, type Sampling, SAMPLING } from './attribution/index.js';
export { improvements, type SearchBounds, SEARCH_BOUNDS } from './distance/index.js';
export { type Draw, drawFrom } from './generate/draw.js';
export { generateAssessments } from './generate/generate.js';
export { type DigestedRuleset, Replayer } from './replay.js';
