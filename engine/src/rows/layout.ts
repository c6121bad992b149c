import { type Program } from '../compile/index.js';
import { isDated } from '../model/index.js';
import type { Rational } from '../numbers/index.js';
import { commonDivisor, type Row, whole } from './row.js';

const MOST_SHARED = 1000;

/** A denominator that constants may share, so that sums of them stay sums of whole numbers; 1 where it would be large. */
function sharedDenominator(all: readonly number[]): number {
  const shared = all.reduce((a, b) => (b <= MOST_SHARED ? (a / commonDivisor(a, b)) * b : a), 1);
  return shared <= MOST_SHARED ? shared : 1;
}

/** The number slots of a row: those of the program, then constants and scratch, given out while the rows are built. */
export class RowLayout {
  private next: number;
  private readonly constants = new Map<string, { readonly slot: number; readonly value: Rational }>();
  private readonly stack: number[] = [];
  /** The bit of each option of a multiple choice, by list slot. */
  private readonly options = new Map<number, ReadonlyMap<number, number>>();

  constructor(private readonly program: Program) {
    const { layout, ruleset } = program;
    this.next = layout.sizes.numbers;
    for (const { id, type, options = [] } of ruleset.facts ?? []) {
      if (type !== 'choices') continue;
      const bits = options.map((option, at) => [layout.options.indexOf(option.id), 1 << at] as const);
      this.options.set(layout.slots.get(`fact:${id}`)!.index, new Map(bits));
    }
  }

  /**
   * Whether every multiple choice fits the bits of one cell, no date has to be counted to that of the assessment,
   * no mark stands behind a grade, and nothing is combined from entities.
   */
  get fits(): boolean {
    const { facts, tables, suffixes, entities } = this.program.ruleset;
    if (suffixes?.length || entities?.length || isDated(tables) || facts?.some(({ type }) => type === 'date'))
      return false;
    return [...this.options.values()].every((bits) => bits.size <= 31);
  }

  /** The slot that holds a constant. */
  constant(value: Rational): number {
    const key = `${value.n}/${value.d}`;
    const known = this.constants.get(key) ?? { slot: this.next++, value };
    this.constants.set(key, known);
    return known.slot;
  }

  /** The slot at a depth of the stack that formulas compute on. */
  scratch(depth: number): number {
    return (this.stack[depth] ??= this.next++);
  }

  /** The bit of an interned option in a multiple choice; 0 for one that it does not have. */
  optionBit(list: number, option: number): number {
    return this.options.get(list)?.get(option) ?? 0;
  }

  /** A row in which nothing is said yet. */
  blank(): Row {
    const { bits, lists } = this.program.layout.sizes;
    const over = new Float64Array(this.next).fill(NaN);
    const under = new Float64Array(this.next).fill(1);
    const shared = sharedDenominator([...this.constants.values()].map(({ value }) => Number(value.d)));
    for (const { slot, value } of this.constants.values()) {
      const [n, d] = [whole(Number(value.n)), whole(Number(value.d))];
      const scaled = shared % d === 0 ? whole(n * (shared / d)) : NaN;
      over[slot] = scaled === scaled ? scaled : n;
      under[slot] = scaled === scaled ? shared : d;
    }
    return {
      ...{ over, under, bits: this.program.blank.bits.slice(0, bits), lists: new Int32Array(lists).fill(-1) },
      lost: false,
    };
  }
}

/** Makes a row, which keeps its memory, like another of the same layout. */
export function reset(row: Row, blank: Row): void {
  row.over.set(blank.over);
  row.under.set(blank.under);
  row.bits.set(blank.bits);
  row.lists.set(blank.lists);
  row.lost = false;
}
