export * from './numbers/index.js';
export * from './diagnostics/index.js';
export * from './model/index.js';
export { parseFormula, symbolsOf, type FormulaFault, type FormulaNode } from './formulas/index.js';
export { compile, type Program } from './compile/index.js';
export { evaluateReference, type ReferenceOutcome, type ReferenceResult } from './reference/index.js';
