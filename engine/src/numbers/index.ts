export * from './decimal.js';
export * from './interval.js';
export * from './intervalArithmetic.js';
export * from './intervalRounding.js';
export * from './intervalText.js';
export * from './rational.js';
export * from './root.js';
export * from './rounding.js';
