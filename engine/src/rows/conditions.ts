import { type LeafTable, MAY_BE_FALSE, MAY_BE_TRUE, OP, STRIDE, TRUE, UNKNOWN_TRUTH } from '../conditions/index.js';
import type { Interval, Rational } from '../numbers/index.js';
import type { RowLayout } from './layout.js';
import { compare, type Row } from './row.js';

/** Whether the condition that starts at a leaf holds in a row; `seen`, where given, keeps the truth of each leaf on the way. */
export type Holds = (entry: number, row: Row, seen: Uint8Array | null) => boolean;

/** Comparisons with a constant are comparisons with its slot. */
const WITH_SLOT: ReadonlyMap<number, number> = new Map([
  [OP.less, OP.lessThanSlot],
  [OP.greaterOrEqual, OP.greaterOrEqualSlot],
  [OP.lessOrEqual, OP.lessOrEqualSlot],
  [OP.greater, OP.greaterThanSlot],
  [OP.equal, OP.equalSlot],
  [OP.notEqual, OP.notEqualSlot],
]);

/** The leaf table with its arguments as a row needs them: slots of constants, bits of options. */
function cellsOf({ cells, constants }: LeafTable, layout: RowLayout): { cells: Int32Array; among: number[][] } {
  const own = cells.slice();
  const among: number[][] = [];
  for (let at = 0; at < own.length; at += STRIDE) {
    const [op, slot, argument] = [own[at]!, own[at + 1]!, own[at + 2]!];
    const withSlot = WITH_SLOT.get(op);
    if (withSlot !== undefined) {
      own[at] = withSlot;
      own[at + 2] = layout.constant((constants[argument] as Interval).lo!);
    } else if (op === OP.amongNumbers || op === OP.notAmongNumbers) {
      const numbers = constants[argument] as readonly Rational[];
      own[at + 2] = among.push(numbers.map((one) => layout.constant(one))) - 1;
    } else if (op === OP.contains || op === OP.containsNot) own[at + 2] = layout.optionBit(slot, argument);
  }
  return { cells: own, among };
}

/** The conditions of a program on rows. A leaf that cannot be told leaves the row without a verdict. */
export function rowConditions(table: LeafTable, layout: RowLayout): Holds {
  const { cells, among } = cellsOf(table, layout);
  const { constants } = table;

  const isAmong = (row: Row, slot: number, argument: number): boolean =>
    among[argument]!.some((constant) => compare(row, slot, constant) === 0);
  const isChosen = (row: Row, slot: number, argument: number): boolean => {
    const option = row.bits[slot]!;
    if (option < 0) row.lost = true;
    return (constants[argument] as ReadonlySet<number>).has(option);
  };
  const isListed = (row: Row, slot: number, bit: number): boolean => {
    const list = row.lists[slot]!;
    if (list < 0) row.lost = true;
    return (list & bit) !== 0;
  };
  const isIn = (row: Row, slot: number, allowed: number): boolean => {
    const bits = row.bits[slot]!;
    if ((bits & allowed) !== 0 && (bits & ~allowed) !== 0) row.lost = true;
    return (bits & allowed) !== 0;
  };
  const isSame = (row: Row, slot: number, other: number, unknown: number): boolean => {
    const a = row.bits[slot]!;
    const b = row.bits[other]!;
    if (a === unknown || b === unknown) row.lost = true;
    return a === b;
  };

  const test = (op: number, slot: number, argument: number, row: Row): boolean => {
    switch (op) {
      case OP.bitsIn:
        return isIn(row, slot, argument);
      case OP.lessThanSlot:
        return compare(row, slot, argument) < 0;
      case OP.greaterOrEqualSlot:
        return compare(row, slot, argument) >= 0;
      case OP.lessOrEqualSlot:
        return compare(row, slot, argument) <= 0;
      case OP.greaterThanSlot:
        return compare(row, slot, argument) > 0;
      case OP.equalSlot:
        return compare(row, slot, argument) === 0;
      case OP.notEqualSlot:
        return compare(row, slot, argument) !== 0;
      case OP.amongNumbers:
        return isAmong(row, slot, argument);
      case OP.notAmongNumbers:
        return !isAmong(row, slot, argument);
      case OP.choiceIn:
        return isChosen(row, slot, argument);
      case OP.choiceNotIn:
        return !isChosen(row, slot, argument);
      case OP.contains:
        return isListed(row, slot, argument);
      case OP.containsNot:
        return !isListed(row, slot, argument);
      case OP.sameTruth:
        return isSame(row, slot, argument, UNKNOWN_TRUTH);
      case OP.otherTruth:
        return !isSame(row, slot, argument, UNKNOWN_TRUTH);
      case OP.sameChoice:
        return isSame(row, slot, argument, -1);
      case OP.otherChoice:
        return !isSame(row, slot, argument, -1);
      default:
        row.lost = true;
        return false;
    }
  };

  return (entry, row, seen) => {
    let leaf = entry;
    while (leaf >= 0) {
      const at = leaf * STRIDE;
      const holds = test(cells[at]!, cells[at + 1]!, cells[at + 2]!, row);
      if (seen) seen[leaf] = holds ? MAY_BE_TRUE : MAY_BE_FALSE;
      leaf = cells[at + (holds ? 3 : 4)]!;
    }
    return leaf === TRUE;
  };
}
