export { evaluateReference } from './evaluateReference.js';
export type { ReferenceOutcome, ReferenceResult } from './evaluateReference.js';
