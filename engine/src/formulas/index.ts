export * from './parse.js';
export * from './tape.js';
