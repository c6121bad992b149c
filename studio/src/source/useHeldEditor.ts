import { useEffect, useMemo } from 'react';
import type { Refusal } from '../commands/command.js';
import type { Editor } from '../document/useEditor.js';
import type { Trouble } from './typedText.js';
import { recoverText, typedTextOf, useTypedTexts } from './typedTexts.js';

/** Why the text of a draft is not its document; null where they agree, or the text was not read yet. */
export const useTrouble = (id: string): Trouble | null => useTypedTexts(({ texts }) => texts[id]?.trouble ?? null);

function refusalOf(trouble: Trouble): Refusal {
  if ('refusal' in trouble) return { refused: 'sourceRefused' };
  return { refused: 'sourceUnfinished', params: { line: trouble.line } };
}

/** A draft's editor that refuses edits while the source is unfinished: they would be lost on one side or the other. */
export function useHeldEditor(editor: Editor): Editor {
  const { id, run } = editor;
  const trouble = useTrouble(id);
  useEffect(() => {
    void recoverText(id, run);
    // Once for each draft, by the door as it is then: every later one leads to the same draft.
  }, [id]);
  return useMemo(() => {
    // Asked when the command comes: what heals the text clears its trouble just before.
    const held: Editor['run'] = (command) => {
      const now = typedTextOf(id)?.trouble;
      return now ? refusalOf(now) : run(command);
    };
    if (trouble === null) return { ...editor, run: held };
    const idle = (): void => undefined;
    return { ...editor, run: held, undo: idle, redo: idle, jump: idle };
  }, [editor, id, run, trouble]);
}
