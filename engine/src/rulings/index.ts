export * from './effects.js';
export * from './gates.js';
export * from './ladder.js';
export * from './suffixes.js';
