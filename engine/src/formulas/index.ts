export * from './compileFormula.js';
export * from './parse.js';
export * from './measure.js';
export * from './tape.js';
export * from './units.js';
export { UNITS } from './unitTable.js';
