export * from './cells.js';
export * from './frame.js';
export * from './leaf.js';
export * from './table.js';
