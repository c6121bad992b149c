import { digest, readFixture, readRuleset } from '@biaochi/engine';
import type { Fixture, Ruleset } from '@biaochi/schemas/types';
import { readText } from './readText.js';
import type { StoredDocument, StoredRuleset } from './rulesetStore.js';

/** The ruleset a file holds; `document` is null where it does not read. */
export async function readStoredRuleset(file: string): Promise<StoredDocument<Ruleset> | StoredRuleset> {
  const text = await readText(file);
  const { ruleset, positions, diagnostics } = readRuleset(text);
  const stored = { file, text, document: ruleset, positions, diagnostics };
  return ruleset ? { ...stored, document: ruleset, digest: digest(ruleset) } : stored;
}

/** The fixture a file holds; `document` is null where it does not read. */
export async function readStoredFixture(file: string): Promise<StoredDocument<Fixture>> {
  const text = await readText(file);
  const { fixture, positions, diagnostics } = readFixture(text);
  return { file, text, document: fixture, positions, diagnostics };
}

/** Whether a ruleset file reads, so that it has a digest. */
export const isReadable = (stored: StoredDocument<Ruleset> | StoredRuleset): stored is StoredRuleset =>
  stored.document !== null;
