export { compileFinish, type Finish } from './finish.js';
export { extremeRatio } from './fraction.js';
export { meanWithin, powersOf } from './geometricMean.js';
export type { Member, Pair, TotalContext } from './method.js';
export * from './methods.js';
