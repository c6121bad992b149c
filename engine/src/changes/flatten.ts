import type { Ruleset, Variant } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { applyChanges } from './apply.js';
import { digest } from './digest.js';

/**
 * The ruleset that a variant is: its changes applied to its base, under its own id and version. A base of another id
 * is an error; one whose digest is not the pinned one is drift, a warning, and the changes are applied to what is given.
 */
export function flattenVariant(variant: Variant, base: Ruleset): { ruleset: Ruleset; diagnostics: Diagnostic[] } {
  const { ruleset, diagnostics } = applyChanges(base, variant.changes, '/changes');
  const { id, version } = variant;
  return { ruleset: { ...ruleset, id, version }, diagnostics: [...baseFindings(variant, base), ...diagnostics] };
}

function baseFindings({ base: pinned }: Variant, base: Ruleset): Diagnostic[] {
  if (pinned.id !== base.id) return [diagnostic('variant-other-base', '/base/id', { at: pinned.id, seen: base.id })];
  const seen = digest(base);
  if (seen === pinned.digest) return [];
  return [diagnostic('variant-drift', '/base/digest', { base: base.id, pinned: pinned.digest, seen })];
}
