/** Ways to stress a text; each gives it back unchanged where colours are off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly note: (text: string) => string;
}

const sgr =
  (open: number, close: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

/** The styles of a terminal, or of plain text. */
export function createStyle(colours: boolean): Style {
  if (!colours) return { bold: plain, dim: plain, good: plain, bad: plain, warn: plain, note: plain };
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    good: sgr(32, 39),
    bad: sgr(31, 39),
    warn: sgr(33, 39),
    note: sgr(36, 39),
  };
}
