import path from 'node:path';
import { digest, readFixture, readJson, readRuleset, readVariant } from '@biaochi/engine';
import type { Fixture, Variant } from '@biaochi/schemas/types';
import { readText } from './readText.js';
import type { BrokenRuleset, StoredDocument, StoredRuleset } from './rulesetStore.js';

/** What a file of a ruleset's folder holds: a ruleset, or a variant that is yet to be flattened onto its base. */
export type Written =
  | { readonly kind: 'ruleset'; readonly stored: StoredRuleset | BrokenRuleset }
  | { readonly kind: 'variant'; readonly stored: StoredDocument<Variant> };

/** Whether a JSON value is a variant and not a whole ruleset. */
export const isVariant = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'base' in value && 'changes' in value && !('indicators' in value);

/** The ruleset or variant that a file holds, told apart by its content, and by its name where it does not parse. */
export async function readWritten(file: string): Promise<Written> {
  const text = await readText(file);
  const { value } = readJson(text);
  if (isVariant(value) || path.basename(file) === VARIANT) {
    const { variant, ...rest } = readVariant(text);
    return { kind: 'variant', stored: { file, text, document: variant, ...rest } };
  }
  const { ruleset, ...rest } = readRuleset(text);
  const stored = { file, text, ...rest };
  return {
    kind: 'ruleset',
    stored: ruleset ? { ...stored, document: ruleset, digest: digest(ruleset) } : { ...stored, document: null },
  };
}

/** The names under which a folder holds its newest ruleset. */
export const VARIANT = 'variant.json';
export const NEWEST = ['ruleset.json', VARIANT] as const;

/** The fixture a file holds; `document` is null where it does not read. */
export async function readStoredFixture(file: string): Promise<StoredDocument<Fixture>> {
  const text = await readText(file);
  const { fixture, positions, diagnostics } = readFixture(text);
  return { file, text, document: fixture, positions, diagnostics };
}

/** Whether a ruleset reads, so that it has a digest. */
export const isReadable = (stored: StoredRuleset | BrokenRuleset): stored is StoredRuleset => stored.document !== null;
