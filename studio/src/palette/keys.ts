/** The keys of an event, as offers name them: `Control+K` (⌘ on a Mac as well), `Alt+1`, `[`. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  // With Alt a Mac writes another sign; the key itself still says which digit it is.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const own = altKey && digit ? digit : key.length === 1 ? key.toUpperCase() : key;
  return [...(ctrlKey || metaKey ? ['Control'] : []), ...(altKey ? ['Alt'] : []), own].join('+');
}

const typed = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true]';

/** Whether a key belongs to what is typed there: a sign by itself, in a field. */
export const isForField = (keys: string, target: EventTarget | null): boolean =>
  !keys.includes('+') && target instanceof Element && target.closest(typed) !== null;

/** Whether a dialog is open, which keeps the keys to itself. */
export const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog]') !== null;

/** Keys as they are printed on the keyboard. */
export const printed = (keys: string): string => keys.replace('Control', 'Ctrl');
