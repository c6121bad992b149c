export type { Fix, FixCode } from './fix.js';
export { fixesFor, mayHaveFix } from './fixesFor.js';
