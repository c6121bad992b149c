import { applyDiff, diffRulesets } from '@biaochi/engine';
import type { Diff, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import type { Command } from '../commands/command.js';
import { withRuleset } from '../commands/edit.js';
import { renamed } from '../commands/renameCode.js';

const isSame = (one: DiffEntry, other: DiffEntry): boolean => one.op === other.op && one.at === other.at;

/**
 * Takes one change back: the draft then is its ground with all the other changes. A code that was changed goes back to
 * what it was, and fixtures follow. Refused where another change rests on this one.
 */
export const rejectChange = (ground: Ruleset, entry: DiffEntry): Command => ({
  label: 'rejectChange',
  run: (draft) => {
    const [code] = Array.isArray(entry.before) ? entry.before.map(String) : [];
    if (entry.op === 'rename' && code !== undefined) return renamed(draft, entry.at, code, ground);
    const diff: Diff = diffRulesets(ground, draft.ruleset);
    const entries = diff.entries.filter((other) => !isSame(other, entry));
    if (entries.length === diff.entries.length) return draft;
    const { ruleset, diagnostics } = applyDiff(ground, { ...diff, entries });
    return diagnostics.length > 0 ? { refused: 'restsOnIt', findings: diagnostics } : withRuleset(draft, ruleset);
  },
});
