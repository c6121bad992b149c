import type { Change, Variant } from '@biaochi/schemas/types';
import type { RulesetStanding, RulesetStore, StoredRuleset } from '../storage/index.js';

/** One ruleset as stored. Of a variant, `text` is the flattened ruleset, and the rest tells its own part apart. */
export interface RulesetDocument {
  id: string;
  version: string;
  digest: string;
  text: string;
  base?: Variant['base'];
  changes?: Change[];
  variantText?: string;
  standing: RulesetStanding;
}

/** A ruleset with its exact text, and how it stands. */
export async function rulesetDocument(store: RulesetStore, stored: StoredRuleset): Promise<RulesetDocument> {
  const { document, digest, text, variant } = stored;
  const { id, version } = document;
  const own = variant && {
    base: variant.document.base,
    changes: variant.document.changes,
    variantText: variant.text,
  };
  return { id, version, digest, text, ...own, standing: await store.standing(stored) };
}
