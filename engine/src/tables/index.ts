export * from './referenceTable.js';
