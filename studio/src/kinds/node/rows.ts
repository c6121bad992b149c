import type { Density } from './spec.js';

/** An input node longer than this folds. */
export const fewRows: Record<Density, number> = { roomy: 7, compact: 5, tight: 4 };

/** The width of an input node. */
export const INPUT_WIDTH = 184;

const HEAD = 34;
const ROW = 22;
const FOOT = 8;

/** The height of a list of inputs, folded to its first rows where it is long. */
export function inputHeight(rows: number, isOpen: boolean, density: Density, folds = rows > fewRows[density]): number {
  const shown = isOpen ? rows : Math.min(rows, fewRows[density]);
  return HEAD + shown * ROW + (folds ? ROW : 0) + FOOT;
}
