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
  // Where a change misses, the ruleset is not what was meant: only what the other changes say themselves is told.
  const applies = onto.every(({ severity }) => severity !== 'error');
  const found = flatFindings(ruleset).filter(({ place }) => applies || writtenAt(document.changes, place) !== null);
  const flat = found.map((finding) => {
    const shown = foundInVariant(finding, document, positions, lang);
    if (shown.line !== undefined) return shown;
    const place = broughtBy(finding, document, base.document);
    return place === null ? shown : { ...located({ ...shown, place }, positions), place: finding.place };
  });
  return [...own, ...findingsOf(onto, positions, lang), ...flat];
}

/** What the flattened ruleset shows, in its shape or, where that is right, in its meaning. */
function flatFindings(flat: Ruleset): Diagnostic[] {
  const { ruleset, diagnostics } = validateRuleset(canonicalOrder(flat));
  return ruleset ? check(ruleset) : diagnostics;
}

/**
 * The change of a variant after which its base shows a finding, where the finding is about what the variant leaves as
 * it was: a row that no longer adds up, a name that was removed. Null where the base shows it by itself.
 */
function broughtBy({ code, place }: Diagnostic, variant: Variant, base: Ruleset): string | null {
  const shows = (count: number): boolean => {
    const { ruleset } = flattenVariant({ ...variant, changes: variant.changes.slice(0, count) }, base);
    return flatFindings(ruleset).some((one) => one.code === code && one.place === place);
  };
  if (shows(0)) return null;
  let [without, having] = [0, variant.changes.length];
  while (having - without > 1) {
    const middle = (without + having) >> 1;
    if (shows(middle)) having = middle;
    else without = middle;
  }
  return `/changes/${having - 1}`;
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
