export * from './rational.js';
export * from './decimal.js';
export * from './rounding.js';
export * from './interval.js';
