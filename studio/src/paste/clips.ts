import type { Clip } from './gridOf.js';

/** What a clipboard holds, in both forms. */
export const clipIn = (data: DataTransfer): Clip => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
});

/** Puts both forms on the clipboard of a copy. */
export function putClip(data: DataTransfer, { html, text }: Clip): void {
  data.setData('text/html', html);
  data.setData('text/plain', text);
}

/**
 * Copies without a selection, at the press of a button. By the event of a copy, since the clipboard's own interface is
 * only there on encrypted addresses, and servers inside a house often have none. False where the browser would not.
 */
export function copyClip(clip: Clip): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    putClip(event.clipboardData, clip);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isDone;
}
