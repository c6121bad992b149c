import { applyChanges, validateRuleset } from '@biaochi/engine';
import type { Change, Draft, Ruleset } from '@biaochi/schemas/types';
import type { Command, Refusal } from './command.js';

/** A draft whose ruleset was edited; refused where the ruleset would lose the shape that its schema lays down. */
export function withRuleset(draft: Draft, ruleset: Ruleset): Draft | Refusal {
  if (ruleset === draft.ruleset) return draft;
  const { diagnostics } = validateRuleset(ruleset);
  return diagnostics.length > 0 ? { refused: 'shape', findings: diagnostics } : { ...draft, ruleset };
}

/** Changes applied to a draft's ruleset, all of them or none. */
export function withChanges(draft: Draft, changes: readonly Change[]): Draft | Refusal {
  const { ruleset, diagnostics } = applyChanges(draft.ruleset, changes);
  return diagnostics.length > 0 ? { refused: 'misses', findings: diagnostics } : withRuleset(draft, ruleset);
}

/** A command that applies changes to the ruleset; `changes` is asked with the ruleset as it stands. */
export const edit = (
  label: Command['label'],
  params: Command['params'],
  changes: (ruleset: Ruleset) => readonly Change[],
): Command => ({ label, ...(params && { params }), run: (draft) => withChanges(draft, changes(draft.ruleset)) });
