import type { Change, Ruleset, Variant } from '@biaochi/schemas/types';
import type { Diagnostic } from '../diagnostics/index.js';
import { applyChanges } from './apply.js';
import { digest } from './digest.js';
import { flattenVariant } from './flatten.js';
import { type Conflict, merge } from './merge.js';

/** A change of the variant that the new base has no place for, and why. */
export interface Dropped {
  readonly change: Change;
  readonly finding: Diagnostic;
}

export interface Rebased {
  /** The variant pinned to the new base, with its changes that still apply, reasons and clauses kept. */
  readonly variant: Variant;
  /** Where the new base and the variant both changed the same node or field; the variant's change stands. */
  readonly conflicts: readonly Conflict[];
  readonly dropped: readonly Dropped[];
}

/** A ruleset under the identity of another, so that comparing them tells of their content alone. */
const as = (ruleset: Ruleset, { id, version }: Ruleset): Ruleset => ({ ...ruleset, id, version });

/**
 * A variant carried from the base it is pinned to onto another version of it. What both sides changed is shown as a
 * conflict, and what no longer has a place is left out and shown too; nothing is decided silently.
 */
export function rebaseVariant(variant: Variant, from: Ruleset, onto: Ruleset): Rebased {
  const { ruleset: ours } = flattenVariant(variant, from);
  const { conflicts } = merge(from, as(ours, from), as(onto, from));
  const kept: Change[] = [];
  const dropped: Dropped[] = [];
  let ruleset = onto;
  for (const [index, change] of variant.changes.entries()) {
    const applied = applyChanges(ruleset, [change], '/changes');
    const [finding] = applied.diagnostics;
    if (finding) dropped.push({ change, finding: { ...finding, place: `/changes/${index}` } });
    else kept.push(change);
    ruleset = applied.ruleset;
  }
  const base = { id: onto.id, version: onto.version, digest: digest(onto) };
  return { variant: { ...variant, base, changes: kept }, conflicts, dropped };
}
