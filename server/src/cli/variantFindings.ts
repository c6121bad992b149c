import {
  canonicalOrder,
  check,
  type Diagnostic,
  flattenVariant,
  type Language,
  type Positions,
  validateRuleset,
  writtenAt,
} from '@biaochi/engine';
import type { Finding, Ruleset, Variant } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';
import { basesOf, readWritten, type RulesetStore, type StoredRuleset } from '../storage/index.js';
import { findingOf, findingsOf, located } from './context.js';

/**
 * What is wrong with a variant: in its own text, in applying its changes to the pinned base (or, as drift, to the one
 * that is there), and in the flattened ruleset, each at the line of the variant that brings it.
 */
export async function variantFindings(file: string, store: RulesetStore, lang: Language): Promise<Finding[]> {
  const written = await readWritten(file);
  if (written.kind !== 'variant') return [];
  const { document, positions, diagnostics } = written.stored;
  const own = findingsOf(diagnostics, positions, lang);
  if (!document) return own;
  const bases = await basesOf(written, file, store);
  const { id, digest } = document.base;
  const base = bases.find((one) => one.digest === digest) ?? bases[0];
  if (!base) {
    const fault = Fault.of('variant-base-missing', { seen: document.id, base: id, pinned: digest });
    return [...own, located({ ...findingOf(fault, lang), place: '/base' }, positions)];
  }
  const { ruleset, diagnostics: onto } = flattenVariant(document, base.document);
  const flat = flatFindings(ruleset).map((finding) => foundInVariant(finding, document, positions, lang));
  return [...own, ...findingsOf(onto, positions, lang), ...flat];
}

/** What the flattened ruleset shows, in its shape or, where that is right, in its meaning. */
function flatFindings(flat: Ruleset): Diagnostic[] {
  const { ruleset, diagnostics } = validateRuleset(canonicalOrder(flat));
  return ruleset ? check(ruleset) : diagnostics;
}

/** A finding on the flattened ruleset, with the line of the variant that brings what it is about. */
function foundInVariant(finding: Diagnostic, variant: Variant, positions: Positions, lang: Language): Finding {
  const [found] = findingsOf([finding], null, lang);
  const place = writtenAt(variant.changes, finding.place) ?? ownField(finding.place);
  return place === null ? found! : { ...located({ ...found!, place }, positions), place: finding.place };
}

/** What `check` finds in a stored ruleset, with the lines of its file; of a variant those of the variant. */
export function checkFindings({ document, positions, variant }: StoredRuleset, lang: Language): Finding[] {
  const found = check(document);
  if (!variant) return findingsOf(found, positions, lang);
  return found.map((finding) => foundInVariant(finding, variant.document, variant.positions, lang));
}

const ownField = (place: string): string | null => (place === '/id' || place === '/version' ? place : null);
