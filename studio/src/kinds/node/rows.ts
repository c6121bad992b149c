/** An input node longer than this folds. */
export const FEW_ROWS = 7;

const HEAD = 34;
const ROW = 22;
const FOOT = 8;

/** The height of a list of inputs, folded to its first rows where it is long. */
export function inputHeight(rows: number, isOpen: boolean, folds = rows > FEW_ROWS): number {
  const shown = isOpen ? rows : Math.min(rows, FEW_ROWS);
  return HEAD + shown * ROW + (folds ? ROW : 0) + FOOT;
}
