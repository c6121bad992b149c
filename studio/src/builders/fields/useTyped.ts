import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What was typed and is not yet, or cannot be, the document's. */
interface Typed {
  readonly text: string;
  /** Why the document does not have it; null while it does, or while nobody has tried. */
  readonly fault: string | null;
  /** The document's text after the last try. */
  readonly before: string;
}

/**
 * A box that writes to the document as it is typed in. What the document refuses stays in the box with the reason;
 * text that is still being composed is not written. Enter and leaving the box try again, Escape goes back to what the
 * document had when the box was entered.
 *
 * `value` is the document's text. `write` puts a text into the document: null when done, otherwise why not. `isPartial`
 * tells a text that is on its way to being right (`9.`), which is not refused before the box is left.
 */
export function useTyped(
  value: string,
  write: (text: string) => string | null,
  isPartial: (text: string) => boolean = () => false,
) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [start, setStart] = useState(value);
  const [isComposing, setComposing] = useState(false);

  const tryWrite = (text: string): void => setTyped({ text, fault: write(text), before: value });
  const settle = (): void => {
    if (typed === null) return;
    const fault = typed.text === value ? null : write(typed.text);
    setTyped(fault === null ? null : { ...typed, fault });
  };
  // An undo elsewhere changes the document under the box; what was typed gives way to it.
  const isOvertaken =
    typed !== null && !isComposing && typed.fault === null && typed.before !== value && !same(typed.text, value);
  return {
    fault: typed?.fault ?? null,
    box: {
      value: typed === null || isOvertaken ? value : typed.text,
      onFocus: () => setStart(value),
      onChange: ({ target: { value: text } }: ChangeEvent<Box>) => {
        if (isComposing || isPartial(text)) setTyped({ text, fault: null, before: value });
        else tryWrite(text);
      },
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: ({ currentTarget }: { currentTarget: Box }) => {
        setComposing(false);
        tryWrite(currentTarget.value);
      },
      onBlur: settle,
      onKeyDown: (event: KeyboardEvent<Box>) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          write(start);
          setTyped(null);
        } else if (event.key === 'Enter' && event.currentTarget instanceof HTMLInputElement) settle();
        // The table's keys are not the box's.
        event.stopPropagation();
      },
    },
  };
}

/** Whether a typed text is the document's text but for how a number is written. */
const same = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && Number(a) === Number(b));
