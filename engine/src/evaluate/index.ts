export { decide, type Decision } from './decide.js';
export { encode, type Encoded } from './encode.js';
export { evaluate, explain } from './evaluate.js';
