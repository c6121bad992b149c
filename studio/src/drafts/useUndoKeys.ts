import { useEffect, useRef } from 'react';
import type { Editor } from '../document/useEditor.js';

type Step = 'undo' | 'redo';

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Step | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

const typed = 'input:not([type=checkbox],[type=radio],[type=button],[type=range],[readonly]),textarea:not([readonly])';

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldAt = (target: EventTarget | null): Field | null =>
  target instanceof Element && target.matches(typed) ? (target as Field) : null;

/**
 * Ctrl-Z, Ctrl-Shift-Z and Ctrl-Y (⌘ on a Mac) on the draft. In a field that was typed in since it was entered they
 * belong to the browser, until the text is as it was; a dialog keeps them to itself.
 */
export function useUndoKeys(editor: Editor): void {
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  }, [editor]);
  useEffect(() => {
    let entered: { field: Field; text: string } | null = null;
    const enter = (target: EventTarget | null): void => {
      const field = fieldAt(target);
      entered = field && { field, text: field.value };
    };
    const focus = ({ target }: FocusEvent): void => enter(target);
    const press = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || event.defaultPrevented) return;
      const { undo, redo, history } = latest.current;
      const field = fieldAt(event.target);
      const isTyped = field !== null && !(entered?.field === field && entered.text === field.value);
      const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
      if (isInDialog || isTyped || (field !== null && step === 'redo' && history.future.length === 0)) return;
      event.preventDefault();
      (step === 'undo' ? undo : redo)();
      // What the step writes into the field was not typed.
      if (field) requestAnimationFrame(() => enter(field));
    };
    enter(document.activeElement);
    document.addEventListener('focusin', focus);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', focus);
      document.removeEventListener('keydown', press);
    };
  }, []);
}
