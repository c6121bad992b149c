const WIDE = 13;
const NARROW = 7.2;

const widthOf = (word: string): number => (word.charCodeAt(0) > 0x2e7f ? WIDE : NARROW) * word.length;

/** How many lines a text in the body's size takes in so many pixels, Chinese broken anywhere, other words whole. */
export function linesOf(text: string, pixels: number): number {
  const words = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*/g) ?? [];
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = widthOf(word.trimEnd());
    if (used > 0 && used + width > pixels) {
      lines++;
      used = 0;
    }
    used += widthOf(word);
  }
  return lines;
}
