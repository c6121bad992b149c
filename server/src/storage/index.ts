export { findRuleset } from './findRuleset.js';
export { foldersIn, jsonFilesIn } from './folders.js';
export { isReadable, readStoredFixture, readStoredRuleset } from './readStored.js';
export { type ArchiveEntry, readArchive } from './readArchive.js';
export { readText } from './readText.js';
export type { RulesetStore, StoredDocument, StoredRuleset } from './rulesetStore.js';
export { shippedRulesets } from './shippedRulesets.js';
