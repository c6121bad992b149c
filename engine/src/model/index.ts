export * from './canonical.js';
export * from './equal.js';
export * from './members.js';
export { type Location, Positions } from './positions.js';
export { type FixtureReading, readFixture } from './readFixture.js';
export { type JsonReading, readJson, UnreadableNumber } from './readJson.js';
export { readRuleset, type RulesetReading, validateRuleset } from './readRuleset.js';
export type * from './types.js';
export { readVariant, type VariantReading } from './readVariant.js';
