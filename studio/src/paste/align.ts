import { fitOf, type Known } from './fit.js';
import type { Role } from './headings.js';

/** A row whose cells were laid to columns. */
export interface Aligned {
  readonly fields: Readonly<Partial<Record<Role, string>>>;
  /** Roles whose cell stood in another column. */
  readonly moved: readonly Role[];
  /** Cells that no column takes. */
  readonly left: readonly string[];
}

/** What standing in its own column earns, what a step to the side costs, and a cell that is left over. */
const OWN = 0.8;
const STEP = 0.4;
const LEFT = -5;

/**
 * Lays the cells of a row to the columns so that each stands where its words suit, in order, as near as can be to where
 * it was printed: tables lose and gain empty cells where they cross pages. An exact search over cells and columns.
 */
export function align(cells: readonly string[], columns: readonly Role[], known: Known): Aligned {
  const filled = cells.flatMap((text, at) => (text === '' ? [] : [{ text, at }]));
  const [high, wide] = [filled.length, columns.length];
  // best[i][j]: the most that the first i cells earn in the first j columns.
  const best = Array.from({ length: high + 1 }, () => new Array<number>(wide + 1).fill(0));
  const gain = (i: number, j: number): number => {
    const { text, at } = filled[i]!;
    const role = columns[j]!;
    const place = at === j ? OWN : -STEP * Math.abs(at - j);
    return fitOf(text, role, known) + place + (role === 'skip' ? -2 : 0);
  };
  for (let i = 1; i <= high; i++) {
    best[i]![0] = i * LEFT;
    for (let j = 1; j <= wide; j++) {
      const beside = Math.max(best[i]![j - 1]!, best[i - 1]![j]! + LEFT);
      best[i]![j] = Math.max(beside, best[i - 1]![j - 1]! + gain(i - 1, j - 1));
    }
  }
  const fields: Partial<Record<Role, string>> = {};
  const moved: Role[] = [];
  const left: string[] = [];
  for (let [i, j] = [high, wide]; i > 0;) {
    if (j > 0 && best[i]![j] === best[i]![j - 1]) j--;
    else if (best[i]![j] === best[i - 1]![j]! + LEFT) left.unshift(filled[--i]!.text);
    else {
      const { text, at } = filled[--i]!;
      const role = columns[--j]!;
      if (role === 'skip') continue;
      fields[role] = text;
      if (at !== j) moved.unshift(role);
    }
  }
  return { fields, moved, left };
}
