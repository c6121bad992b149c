import { compare, includes, type Interval, intersect, point, type Rational, settled } from '../numbers/index.js';
import type { Frame } from './frame.js';
import { OP } from './leaf.js';
import { type ConditionTree, type LeafTable, STRIDE } from './table.js';

/** How many cases an unknown is split into at most; beyond, it is judged as a whole, which is sound but wider. */
const MAX_CELLS = 4096;

/** The leaves of a condition. */
export function leavesOf(tree: ConditionTree): number[] {
  return tree.kind === 'leaf' ? [tree.leaf] : tree.of.flatMap(leavesOf);
}

/** A slot that several things are still possible for, and how it is set to each of them. */
interface Axis {
  readonly size: number;
  readonly set: (frame: Frame, index: number) => void;
  readonly restore: (frame: Frame) => void;
}

const WITH_LIMIT: ReadonlySet<number> = new Set([
  OP.less,
  OP.greaterOrEqual,
  OP.lessOrEqual,
  OP.greater,
  OP.equal,
  OP.notEqual,
]);

/** The numbers that leaves compare each number slot with, and the bit slots they look at. */
function looksOf(table: LeafTable, leaves: readonly number[]) {
  const cuts = new Map<number, Rational[]>();
  const bits = new Set<number>();
  for (const leaf of leaves) {
    const [op = 0, slot = 0, argument = 0] = table.cells.subarray(leaf * STRIDE, leaf * STRIDE + 3);
    if (op === OP.bitsIn) bits.add(slot);
    if (op === OP.sameTruth || op === OP.otherTruth) bits.add(slot).add(argument);
    const constant = table.constants[argument];
    const among = op === OP.amongNumbers || op === OP.notAmongNumbers;
    const numbers = among ? (constant as readonly Rational[]) : [];
    const limit = WITH_LIMIT.has(op) ? settled(constant as Interval) : null;
    if (among || limit) cuts.set(slot, [...(cuts.get(slot) ?? []), ...numbers, ...(limit ? [limit] : [])]);
  }
  return { cuts, bits };
}

/** An interval cut at numbers: the stretches between them, and the numbers themselves. */
function piecesOf(interval: Interval, cuts: readonly Rational[]): Interval[] {
  const inside = cuts.filter((cut) => includes(interval, cut)).sort(compare);
  const pieces: Interval[] = [];
  let lo: Pick<Interval, 'lo' | 'loOpen'> = { lo: null, loOpen: true };
  for (const [index, cut] of inside.entries()) {
    if (index > 0 && compare(cut, inside[index - 1]!) === 0) continue;
    const before = intersect(interval, { ...lo, hi: cut, hiOpen: true });
    pieces.push(...(before ? [before] : []), point(cut));
    lo = { lo: cut, loOpen: true };
  }
  const rest = intersect(interval, { ...lo, hi: null, hiOpen: true });
  return rest ? [...pieces, rest] : pieces;
}

function axesOf(table: LeafTable, leaves: readonly number[], frame: Frame): Axis[] {
  const { cuts, bits } = looksOf(table, leaves);
  const axes: Axis[] = [];
  for (const [slot, numbers] of cuts) {
    const whole = frame.numbers[slot]!;
    const pieces = settled(whole) ? [whole] : piecesOf(whole, numbers);
    if (pieces.length < 2) continue;
    axes.push({
      size: pieces.length,
      set: ({ numbers: all }, index) => (all[slot] = pieces[index]!),
      restore: ({ numbers: all }) => (all[slot] = whole),
    });
  }
  for (const slot of bits) {
    const whole = frame.bits[slot]!;
    const each = Array.from({ length: 31 }, (_, bit) => whole & (1 << bit)).filter((bit) => bit !== 0);
    if (each.length < 2) continue;
    axes.push({
      size: each.length,
      set: ({ bits: all }, index) => (all[slot] = each[index]!),
      restore: ({ bits: all }) => (all[slot] = whole),
    });
  }
  return axes;
}

/**
 * Runs `look` once for every case that leaves may find: each number that is not settled lies on, or between, the
 * constants it is compared with, and of what is still possible for a bit slot one is. In every case the leaves then
 * agree on what they see, which a look at the whole cannot ensure (`x ≥ 8` and `not x ≥ 8` both may fail for an x in
 * [7, 9]). The frame is as it was afterwards. False, without a run, where there is but one case, or too many.
 */
export function eachCase(table: LeafTable, leaves: readonly number[], frame: Frame, look: () => void): boolean {
  const axes = axesOf(table, leaves, frame);
  const cases = axes.reduce((count, axis) => count * axis.size, 1);
  if (cases === 1 || cases > MAX_CELLS) return false;
  for (let index = 0; index < cases; index++) {
    let rest = index;
    for (const axis of axes) {
      axis.set(frame, rest % axis.size);
      rest = Math.floor(rest / axis.size);
    }
    look();
  }
  for (const axis of axes) axis.restore(frame);
  return true;
}
