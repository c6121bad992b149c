const WIDE = 13;
const NARROW = 7;

/** How many lines a text in the body's size takes in so many pixels, counting Chinese signs as wide ones. */
export function linesOf(text: string, pixels: number): number {
  const width = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? WIDE : NARROW), 0);
  return Math.max(1, Math.ceil(width / pixels));
}
