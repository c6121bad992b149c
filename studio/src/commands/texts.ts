import { nodeAt } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { setField } from './setField.js';

type Side = keyof Text;

/**
 * Writes one language of a text for readers. An emptied English text goes; an emptied Chinese one takes an optional
 * text with it, unless English is there, and is refused where the text is required.
 */
export const setText = (at: string, side: Side, words: string, isOptional = false): Command => ({
  ...setField(`${at}/${side}`, words),
  run: (draft) => {
    const text = nodeAt(draft.ruleset, at) as Text | undefined;
    const isEmpty = words.trim() === '';
    if (side === 'zh' && isEmpty && !(isOptional && text?.en === undefined)) return { refused: 'textRequired' };
    if (side === 'en' && text === undefined) return isEmpty ? draft : { refused: 'textRequired' };
    if (!isEmpty) return setField(at, { ...text, [side]: words }).run(draft);
    return setField(side === 'zh' ? at : `${at}/en`, undefined).run(draft);
  },
});
