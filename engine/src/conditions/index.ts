export * from './cells.js';
export * from './firstHolding.js';
export * from './frame.js';
export * from './leaf.js';
export * from './table.js';
