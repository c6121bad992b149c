export * from './apply.js';
export * from './codeMapping.js';
export * from './compareRulesets.js';
export * from './digest.js';
export * from './dormant.js';
export * from './flatten.js';
export * from './merge.js';
export * from './resolve.js';
