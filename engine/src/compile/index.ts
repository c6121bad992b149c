export { compile } from './compile.js';
export * from './layout.js';
export * from './order.js';
export type { Origin } from './origin.js';
export * from './program.js';
export { referencesOf } from './references.js';
export { needsAnswer } from './blank.js';
