import path from 'node:path';
import { flattened, settled } from './flattened.js';
import { isReadable, readWritten, type Written } from './readStored.js';
import type { BrokenRuleset, RulesetStore, StoredRuleset } from './rulesetStore.js';
import { filesIn } from './shippedRulesets.js';

/**
 * The ruleset that a file anywhere holds. A variant is flattened onto its base, found in the folder `<base id>` beside
 * its own, or in the store.
 */
export async function readRulesetFile(file: string, store: RulesetStore): Promise<StoredRuleset | BrokenRuleset> {
  const written = await readWritten(file);
  return written.kind === 'ruleset' ? written.stored : flattened(written.stored, await basesOf(written, file, store));
}

/** What a variant's base may be, those beside it first. */
export async function basesOf(
  { stored }: Extract<Written, { kind: 'variant' }>,
  file: string,
  store: RulesetStore,
): Promise<StoredRuleset[]> {
  if (!stored.document) return [];
  const { id } = stored.document.base;
  const folder = path.resolve(path.dirname(file), '..', id);
  const { newest, older } = await filesIn(folder);
  const beside = await Promise.all([...newest, ...older].map(readWritten));
  const rulesets = beside.filter((one) => one.stored.document?.id === id).map((one) => settled(one, beside));
  return [...rulesets.filter(isReadable), ...(await store.versions(id))];
}
