import type { TextEdit } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import { useEffect, useRef } from 'react';
import type { Editor } from '../document/useEditor.js';
import { rangeOf } from './language/documents.js';
import type { Opened } from './openEditor.js';
import { agrees, type TypedText } from './typedText.js';
import { followDocument, readText, typedTextOf, typeText } from './typedTexts.js';

/** So long after the last keystroke the text is read. */
const PAUSE_MS = 200;

/** Carries edits out in the editor, one after the other, as one step of its own undo. */
function carryOut(model: Monaco.editor.ITextModel, edits: readonly TextEdit[]): void {
  model.pushStackElement();
  for (const { offset, length, content } of edits) {
    model.pushEditOperations([], [{ range: rangeOf(model, offset, length), text: content }], () => null);
  }
  model.pushStackElement();
}

type Step = 'undo' | 'redo';

function stepOf({ ctrlKey, metaKey, altKey, shiftKey, browserEvent }: Monaco.IKeyboardEvent): Step | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const key = browserEvent.key.toLowerCase();
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' && !shiftKey ? 'redo' : null;
}

/**
 * Text and document follow each other: what is typed is read a moment later, and what the document becomes elsewhere is
 * carried into the text. Undo belongs to the document while both say the same, otherwise to the text.
 */
export function useWriting(opened: Opened | null, editor: Editor, state: TypedText): void {
  const { id } = editor;
  const latest = useRef(editor);
  const isFollowing = useRef(false);
  useEffect(() => {
    latest.current = editor;
  }, [editor]);

  useEffect(() => {
    if (!opened) return undefined;
    const { editor: code, model } = opened;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      readText(id, latest.current.run);
    };
    const listening = [
      model.onDidChangeContent(() => {
        if (isFollowing.current) return;
        typeText(id, model.getValue());
        clearTimeout(timer);
        timer = setTimeout(settle, PAUSE_MS);
      }),
      code.onDidBlurEditorText(settle),
      // What tells of a broken text takes room beside it: where one types stays in view.
      code.onDidLayoutChange(() => {
        const at = code.getPosition();
        if (at && code.hasTextFocus()) code.revealPosition(at);
      }),
      code.onKeyDown((event) => {
        const step = stepOf(event);
        if (step === null) return;
        settle();
        const { undo, redo, history } = latest.current;
        const known = typedTextOf(id);
        if (!known || !agrees(known) || (step === 'redo' && history.future.length === 0)) return;
        event.preventDefault();
        event.stopPropagation();
        (step === 'undo' ? undo : redo)();
      }),
    ];
    return () => {
      settle();
      listening.forEach((each) => each.dispose());
    };
  }, [opened, id]);

  const { ruleset } = editor.content;
  const isAgreed = agrees(state);
  useEffect(() => {
    if (!opened || !isAgreed) return;
    const { model } = opened;
    isFollowing.current = true;
    const edits = followDocument(id, ruleset);
    if (edits.length > 0) carryOut(model, edits);
    isFollowing.current = false;
  }, [opened, id, ruleset, isAgreed]);

  useEffect(() => {
    // What was taken up again or given up stands in the text as a whole.
    if (!opened || opened.model.getValue() === state.text) return;
    isFollowing.current = true;
    carryOut(opened.model, [{ offset: 0, length: opened.model.getValueLength(), content: state.text }]);
    isFollowing.current = false;
  }, [opened, state.text]);
}
