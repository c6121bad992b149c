export * from './decimal.js';
export { undefinedPoints } from './formula.js';
export { turningPoints } from './increments.js';
export * from './method.js';
export * from './methods.js';
export * from './outcome.js';
export * from './range.js';
export * from './roundings.js';
export { MAX_COMBINED_CHECKS } from './combination.js';
