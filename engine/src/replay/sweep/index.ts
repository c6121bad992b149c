export { type SavedSweeps, Sweeper } from './sweeper.js';
export { thresholdsOf, valuesAround, withThreshold } from './thresholds.js';
