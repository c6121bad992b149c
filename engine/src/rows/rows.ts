import type { CompiledIndicator, Program, Step } from '../compile/index.js';
import { byHandOf } from './byHand.js';
import { choiceOf } from './choices.js';
import { type Holds, rowConditions } from './conditions.js';
import { assessmentWriter, formsIn, type Write } from './encode.js';
import { finisher } from './finish.js';
import { tapeOnRow } from './formulas.js';
import { itemsOnRow, type ReadyItem } from './items.js';
import { reset, RowLayout } from './layout.js';
import { entryReader, type ReadEntry } from './readEntry.js';
import { rounder } from './rounding.js';
import { copy, type Row } from './row.js';
import { rulingsOnRow } from './rulings.js';
import { firstOnRow, scoreOnRow, within } from './scoring.js';
import { totalOnRow } from './totals.js';

/** A step on rows; null stands for one that rows do not know. */
type RowStep = (row: Row, seen: Uint8Array | null) => void;

/** A grade that a row does not tell: `decide` on a frame does. */
export const UNTOLD = -1;

/** A program made ready for rows: plain cases, which most are, at a fraction of the time that a frame takes. */
export interface Rows {
  /** A row to write into, and how many numbers of each kind explanations keep. */
  readonly blank: () => Row;
  readonly sizes: { readonly leaves: number; readonly members: number };
  /** Makes a row blank again. */
  readonly clear: (row: Row) => void;
  /** Makes a row blank again and writes a complete assessment into it; false where it is not one plainly. */
  readonly write: Write;
  /** The same from the bytes of an archive's entry, many times faster than by its value. */
  readonly read: ReadEntry;
  /**
   * The position of the grade (the best 0), or UNTOLD. Fills the computed slots of the row. `seen` keeps the truth of
   * each leaf that was looked at, `passed` which members of the gates passed.
   */
  readonly decide: (row: Row, seen: Uint8Array | null, passed: Uint8Array) => number;
  /** The same of a row whose slots are computed. */
  readonly rule: (row: Row, seen: Uint8Array | null, passed: Uint8Array) => number;
  /** Takes over what a row of another program of the same layout holds, computed slots included. */
  readonly adopt: (from: Row, to: Row) => void;
}

class Builder {
  readonly layout: RowLayout;
  readonly holds: Holds;

  constructor(private readonly program: Program) {
    this.layout = new RowLayout(program);
    this.holds = rowConditions(program.table, this.layout);
  }

  private step(step: Exclude<Step, { kind: 'indicator' }>): RowStep | null {
    switch (step.kind) {
      case 'table':
        return this.table(step);
      case 'derived':
        return this.derived(step);
      case 'limit': {
        const round = rounder(step.rounding);
        return (row) => round(row, step.from, step.to);
      }
      case 'total':
        return totalOnRow(step.total, step.finish, step.to, this.layout);
      default:
        return null;
    }
  }

  private table({ table, to }: Extract<Step, { kind: 'table' }>): RowStep {
    const first = firstOnRow(table.conditions, this.holds);
    const values = table.values.map((value) => this.layout.constant(value));
    const otherwise = table.otherwise === null ? null : this.layout.constant(table.otherwise);
    return (row, seen) => {
      const from = values[first(row, seen)] ?? otherwise;
      if (from === null) row.lost = true;
      else copy(row, from, to);
    };
  }

  private derived({ tape, to, range, rounding, entered }: Extract<Step, { kind: 'derived' }>): RowStep {
    const compute = tapeOnRow(tape, to, this.layout);
    const holds = within(range, to, this.layout);
    const finish = finisher({ rounding, atLeast: null, atMost: null }, to, this.layout);
    return (row) => {
      compute(row);
      // Nothing of it was entered (the item does not apply): it is not known, which matters only where it is looked at.
      if (row.over[to] !== row.over[to] && entered.every((slot) => row.over[slot] !== row.over[slot])) return;
      if (!holds(row)) row.lost = true;
      finish(row);
    };
  }

  /** An item made ready; null where rows do not know its method. */
  item(indicator: CompiledIndicator): ReadyItem | null {
    const { layout, holds, program } = this;
    const { applied: to, whenNotApplicable } = indicator;
    const scoring =
      choiceOf(indicator.scoring, layout) ??
      scoreOnRow(indicator.scoring, { layout, holds, to, byHand: byHandOf(indicator, program) });
    return scoring && { indicator, scoring, instead: layout.constant(whenNotApplicable.got) };
  }

  /** All steps, items that follow one another as one; null where rows do not know one of them. */
  steps(): RowStep[] | null {
    const steps: RowStep[] = [];
    let items: ReadyItem[] = [];
    const closeItems = (): void => {
      if (items.length > 0) steps.push(itemsOnRow(items, this.holds));
      items = [];
    };
    for (const step of this.program.steps) {
      if (step.kind === 'indicator') {
        const item = this.item(this.program.indicators[step.indicator]!);
        if (!item) return null;
        items.push(item);
        continue;
      }
      closeItems();
      const own = this.step(step);
      if (!own) return null;
      steps.push(own);
    }
    closeItems();
    return steps;
  }
}

/** The program on rows; null where it has something that rows do not know. */
export function rowsOf(program: Program): Rows | null {
  const builder = new Builder(program);
  const steps = builder.steps();
  if (!steps || !builder.layout.fits) return null;
  const rule = rulingsOnRow(program, builder.holds);
  const forms = formsIn(program, builder.layout);
  const writeAll = assessmentWriter(forms);
  let readAll: ReadEntry | null = null;
  const blank = builder.layout.blank();
  const { numbers } = program.layout.sizes;
  const ruled: Rows['rule'] = (row, seen, passed) => {
    const grade = rule(row, seen, passed);
    return row.lost ? UNTOLD : grade;
  };
  return {
    blank: () => builder.layout.blank(),
    sizes: {
      leaves: program.leaves.length,
      members: program.gates.reduce((count, { members }) => count + members.length, 0),
    },
    clear: (row) => reset(row, blank),
    write: (assessment, row) => {
      reset(row, blank);
      return writeAll(assessment, row);
    },
    read: (bytes, row) => {
      reset(row, blank);
      // Many programs are only ever given rows of others.
      return (readAll ??= entryReader(forms))(bytes, row);
    },
    decide: (row, seen, passed) => {
      for (const step of steps) step(row, seen);
      return ruled(row, seen, passed);
    },
    rule: ruled,
    adopt: (from, to) => {
      for (let slot = 0; slot < numbers; slot++) {
        to.over[slot] = from.over[slot]!;
        to.under[slot] = from.under[slot]!;
      }
      to.bits.set(from.bits);
      to.lists.set(from.lists);
      to.lost = from.lost;
    },
  };
}
