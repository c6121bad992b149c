export { decide, type Decision } from './decide.js';
export { encode, type Encoded } from './encode.js';
export { evaluate, type EvaluateOptions, explain } from './evaluate.js';
