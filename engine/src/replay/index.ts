export * from './archive.js';
export * from './carry.js';
export { generateAssessments } from './generate.js';
export * from './impact.js';
export * from './replay.js';
