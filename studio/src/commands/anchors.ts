import { nodeAt, ordered } from '@biaochi/engine';
import type { Anchor } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { setField } from './setField.js';

/**
 * Changes where a member comes from: its document, its clause, or both. A first clause is taken to be of the first
 * document; an emptied one takes the anchor away.
 */
export const setAnchor = (at: string, change: Partial<Anchor>): Command => ({
  ...setField(at, change),
  run: (draft) => {
    const present = nodeAt(draft.ruleset, at) as Anchor | undefined;
    const [source] = ordered(draft.ruleset.sources);
    const next = { document: source?.id ?? '', clause: '', ...present, ...change };
    if (next.clause.trim() === '') return setField(at, undefined).run(draft);
    return next.document === '' ? { refused: 'noSource' } : setField(at, next).run(draft);
  },
});
