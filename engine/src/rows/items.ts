import { type CompiledIndicator, MAY_APPLY, MAY_NOT_APPLY, NO_LEVEL } from '../compile/index.js';
import { MAY_BE_FALSE, MAY_BE_TRUE, STATUS } from '../conditions/index.js';
import { type Choice, PICK } from './choices.js';
import type { Holds } from './conditions.js';
import { copy, type Row } from './row.js';
import type { Score } from './scoring.js';

/** An item made ready: what brings its points, and where those stand that it brings if it does not apply. */
export interface ReadyItem {
  readonly indicator: CompiledIndicator;
  readonly scoring: Choice | Score;
  readonly instead: number;
}

/** Cells of an item. */
const CELL = {
  stands: 0,
  when: 1,
  status: 2,
  points: 3,
  applied: 4,
  level: 5,
  instead: 6,
  pick: 7,
  first: 8,
  end: 9,
  outcome: 10,
};
const WIDTH = 11;

const ALWAYS = -9;
const NO_SLOT = -1;
/** Points are computed: `first` is the position among the scores. */
const COMPUTED = 3;
/** One truth picks: `first` is its slot. */
const ONE_TRUTH = 4;

/**
 * Items that stand one after the other in the order of computation, in one walk over flat cells: most of a standard is
 * made of items that pick points known beforehand, and a call for each would cost more than the picking.
 */
export function itemsOnRow(items: readonly ReadyItem[], holds: Holds) {
  const scores: Score[] = [];
  const inputs: number[] = [];
  const froms: number[] = [];
  const statuses: number[] = [];
  const cellsOf = ({ indicator, scoring, instead }: ReadyItem): number[] => {
    const { stands, status, points, applied, level, when } = indicator;
    const own = [stands, when?.entry ?? ALWAYS, status, points, applied, level ?? NO_SLOT, instead];
    if (typeof scoring === 'function') return [...own, COMPUTED, scores.push(scoring) - 1, 0, 0];
    const [first, outcome] = [inputs.length, froms.length];
    const single = scoring.pick !== PICK.level && scoring.slots.length === 1;
    inputs.push(...scoring.slots);
    for (const one of scoring.outcomes) {
      froms.push(one?.from ?? NO_SLOT);
      statuses.push(one?.status ?? 0);
    }
    return single
      ? [...own, ONE_TRUTH, scoring.slots[0]!, 0, outcome]
      : [...own, scoring.pick, first, inputs.length, outcome];
  };
  const cells = Int32Array.from(items.flatMap(cellsOf));
  const [slots, earned, meaning] = [inputs, froms, statuses].map((list) => Int32Array.from(list)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];

  /** The position of the outcome among those of an item that picks. */
  const picked = (row: Row, at: number): number => {
    const { bits } = row;
    const [pick, first, end] = [cells[at + CELL.pick]!, cells[at + CELL.first]!, cells[at + CELL.end]!];
    if (pick === PICK.level) {
      const stated = bits[slots[first]!]!;
      bits[cells[at + CELL.level]!] = stated;
      // Nobody says which.
      if (stated === 0 || (stated & (stated - 1)) !== 0) row.lost = true;
      return stated === 0 ? 0 : 31 - Math.clz32(stated);
    }
    let found = 0;
    for (let input = first; input < end; input++) {
      const truth = bits[slots[input]!]!;
      if (truth === MAY_BE_TRUE) found += pick === PICK.which ? 1 << (input - first) : 1;
      else if (truth !== MAY_BE_FALSE) row.lost = true;
    }
    return found;
  };

  return (row: Row, seen: Uint8Array | null): void => {
    const { over, under, bits } = row;
    for (let at = 0; at < cells.length; at += WIDTH) {
      const when = cells[at + CELL.when]!;
      const applies = when === ALWAYS || holds(when, row, seen);
      const stands = cells[at]!;
      const standing = bits[stands]!;
      const status = cells[at + CELL.status]!;
      const points = cells[at + CELL.points]!;
      if (!applies || standing === MAY_NOT_APPLY) {
        bits[stands] = MAY_NOT_APPLY;
        bits[status] = STATUS.notApplicable;
        const level = cells[at + CELL.level]!;
        if (level !== NO_SLOT) bits[level] = NO_LEVEL;
        copy(row, cells[at + CELL.instead]!, points);
        continue;
      }
      if (standing !== MAY_APPLY) row.lost = true;
      const applied = cells[at + CELL.applied]!;
      const pick = cells[at + CELL.pick]!;
      let outcome = cells[at + CELL.outcome]!;
      if (pick === ONE_TRUTH) {
        const truth = bits[cells[at + CELL.first]!]!;
        if (truth === MAY_BE_TRUE) outcome++;
        else if (truth !== MAY_BE_FALSE) row.lost = true;
      } else if (pick === COMPUTED) {
        bits[status] = scores[cells[at + CELL.first]!]!(row, seen);
        copy(row, applied, points);
        continue;
      } else outcome += picked(row, at);
      const from = earned[outcome]!;
      bits[status] = meaning[outcome]!;
      if (from === NO_SLOT) {
        row.lost = true;
        continue;
      }
      over[applied] = over[points] = over[from]!;
      under[applied] = under[points] = under[from]!;
    }
  };
}
