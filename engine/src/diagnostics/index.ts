export * from './catalogue.js';
export type { Diagnostic, Language, Param, Params, Severity } from './diagnostic.js';
export type { Form } from './schema.js';
export { seenText, typeOf, type TypeWord } from './words.js';
export { nearest } from './nearest.js';
export type { ValueKind } from './ruleset/conditions.js';
export type { AnchoredKind } from './ruleset/names.js';
