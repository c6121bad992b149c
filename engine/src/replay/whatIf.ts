import type { Change, Ruleset } from '@biaochi/schemas/types';
import { applyChanges, resolve } from '../changes/index.js';
import type { Diagnostic } from '../diagnostics/index.js';

/** How a ruleset is to be taken for once: under other readings, with some changes. */
export interface WhatIf {
  /** Reading id to alternative id. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly changes?: readonly Change[];
}

/**
 * A ruleset as a what-if makes it: the readings taken become its defaults, so that assessments that chose none follow
 * them, then the changes. It is replayed against like any revision.
 */
export function readAs(
  ruleset: Ruleset,
  { readings = {}, changes = [] }: WhatIf,
): { ruleset: Ruleset; diagnostics: readonly Diagnostic[] } {
  const taken = resolve(ruleset, readings);
  const settled = new Set(Object.keys(taken.readings));
  const { readings: all, ...rest } = taken.ruleset;
  // What is worked in is no choice any more: an assessment that made it chose nothing else.
  const left = all?.filter(({ id }) => !settled.has(id));
  const read: Ruleset =
    settled.size === 0 ? taken.ruleset : { ...rest, ...(left && left.length > 0 && { readings: left }) };
  const changed = applyChanges(read, changes);
  return { ruleset: changed.ruleset, diagnostics: [...taken.diagnostics, ...changed.diagnostics] };
}
