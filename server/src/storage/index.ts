export { findRuleset, rulesetInvalid } from './findRuleset.js';
export { foldersIn, jsonFilesIn, ndjsonFilesIn } from './folders.js';
export { linesIn } from './linesIn.js';
export { isReadable, isVariant, NEWEST, readStoredFixture, readWritten } from './readStored.js';
export { type ArchiveEntry, caseIn, entriesOf, readArchive } from './readArchive.js';
export { basesOf, readRulesetFile } from './readRulesetFile.js';
export { readText, utf8Of } from './readText.js';
export type {
  BrokenRuleset,
  RulesetStanding,
  RulesetStore,
  StoredDocument,
  StoredRuleset,
  StoredVariant,
} from './rulesetStore.js';
export { publishedRulesets, type Reader } from './publishedRulesets.js';
export { readOnly } from './readOnly.js';
export { referenceTo } from './standing.js';
export { shippedRulesets } from './shippedRulesets.js';
export { type CollectionName, collectionNames, collections, type RecordOf, type Records } from './collections.js';
export { openStorage, type StorageOptions } from './openStorage.js';
export { peopleNamed, withNames } from './people.js';
export type { AuditEntry, AuditNote, Storage, StorageStatus, Stored, Write } from './storage.js';
export { backup, restore, verifyData } from './safekeeping/backup.js';
export type { Verified } from './safekeeping/verify.js';
