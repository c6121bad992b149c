import type { Diff, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { applyDiff, diffRulesets } from '../../changes/index.js';
import { check } from '../../check/index.js';
import { compile } from '../../compile/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { validateRuleset } from '../../model/index.js';

/** The two ends of a revision, and the changes between them. */
export interface Revision {
  readonly from: Ruleset;
  readonly to: Ruleset;
  readonly diff: Diff;
}

/** Some of the changes of a revision. */
export type Part = ReadonlySet<DiffEntry>;

export const revisionOf = (from: Ruleset, to: Ruleset): Revision => ({ from, to, diff: diffRulesets(from, to) });

/** The old ruleset with a part of the changes; null where they cannot be had without others. */
export function rulesetOf({ from, to, diff }: Revision, part: Part): Ruleset | null {
  const entries = diff.entries.filter((entry) => part.has(entry));
  if (entries.length === diff.entries.length) return to;
  if (entries.length === 0) return from;
  const { ruleset, diagnostics } = applyDiff(from, { ...diff, entries });
  if (diagnostics.length > 0 || !compiles(ruleset)) return null;
  return ruleset;
}

function compiles(ruleset: Ruleset): boolean {
  if (validateRuleset(ruleset).ruleset === null) return false;
  try {
    compile(ruleset);
    return true;
  } catch {
    // A name that leads nowhere stops the compiler, which takes only rulesets that were checked.
    return false;
  }
}

const errorsOf = (ruleset: Ruleset): string[] =>
  check(ruleset)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }: Diagnostic) => `${code} ${place}`);

/** Whether a part of the changes makes a ruleset without errors, those aside that an end of the revision has itself. The ends are taken as they are. */
export function soundness(revision: Revision): (part: Part) => boolean {
  const own = new Set([...errorsOf(revision.from), ...errorsOf(revision.to)]);
  const { entries } = revision.diff;
  const known = new Map<string, boolean>(['0', '1'].map((all) => [all.repeat(entries.length), true]));
  return (part) => {
    const key = entries.map((entry) => (part.has(entry) ? '1' : '0')).join('');
    const found = known.get(key);
    if (found !== undefined) return found;
    const ruleset = rulesetOf(revision, part);
    const sound = ruleset !== null && errorsOf(ruleset).every((error) => own.has(error));
    known.set(key, sound);
    return sound;
  };
}
