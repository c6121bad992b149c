/** Characters that terminals show two columns wide: Chinese, Japanese and Korean script, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW_NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes in a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += NARROW_NOTHING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** A text with blanks after it, up to the given columns. */
export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** A text with blanks before it, up to the given columns. */
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - width(text))) + text;

/** A text cut to the given columns, with … where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
