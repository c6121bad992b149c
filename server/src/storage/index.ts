export { findRuleset, rulesetInvalid } from './findRuleset.js';
export { foldersIn, jsonFilesIn } from './folders.js';
export { isReadable, isVariant, NEWEST, readStoredFixture, readWritten } from './readStored.js';
export { readArchive } from './readArchive.js';
export { basesOf, readRulesetFile } from './readRulesetFile.js';
export { readText } from './readText.js';
export type { BrokenRuleset, RulesetStore, StoredDocument, StoredRuleset, StoredVariant } from './rulesetStore.js';
export { shippedRulesets } from './shippedRulesets.js';
