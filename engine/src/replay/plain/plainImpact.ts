import type { MigrationCell, Move, OutcomeName } from '@biaochi/schemas/types';
import { slotOf } from '../../compile/index.js';
import { writer } from '../../rows/index.js';
import type { ShiftCounter } from '../shift.js';
import { type Cells, stateName, type StateCounter } from '../states.js';
import type { PlainPair } from './pair.js';
import { type PlainStates, plainStates } from './plainStates.js';

/** The counters that plain assessments are counted in, beside all others. */
interface Counters {
  readonly states: StateCounter;
  readonly cells: Cells;
  readonly shifts: ReadonlyMap<string, ShiftCounter>;
}

/** A way from state to state, with the cells that count it. */
interface Way {
  readonly from: OutcomeName;
  readonly to: OutcomeName;
  readonly cells: readonly [state: MigrationCell, outcome: MigrationCell];
}

/** Counts where plain assessments go and how their totals shift, straight from rows. */
export class PlainImpact {
  private readonly from: PlainStates;
  private readonly to: PlainStates;
  private readonly ways: (Way | undefined)[] = [];
  private readonly totals: readonly { id: string; a: number; b: number; counter: ShiftCounter }[];
  private readonly written = writer();
  private state: readonly [number, number] = [0, 0];

  constructor(
    private readonly pair: PlainPair,
    private readonly counters: Counters,
  ) {
    const { from, to } = pair;
    const [old, now] = [from.program, to.program];
    this.from = plainStates(old.ruleset, from, stateName);
    this.to = plainStates(now.ruleset, to, stateName);
    this.totals = [...counters.shifts].map(([id, counter]) => {
      const [a, b] = [slotOf(old.layout, `total:${id}`).index, slotOf(now.layout, `total:${id}`).index];
      return { id, a, b, counter };
    });
  }

  /** Counts from where to where the assessment at hand goes; gives its outcomes. */
  migrate(): Way {
    this.state = [this.from.at(), this.to.at()];
    const [from, to] = this.state;
    const key = from * this.to.names.length + to;
    const way = (this.ways[key] ??= this.way(from, to));
    way.cells[0].count++;
    way.cells[1].count++;
    return way;
  }

  private way(fromState: number, toState: number): Way {
    const { states, cells } = this.counters;
    const [from, to] = [this.pair.from.grades[this.pair.from.grade]!, this.pair.to.grades[this.pair.to.grade]!];
    const state = states.cell(this.from.names[fromState]!, this.to.names[toState]!);
    return { from, to, cells: [state, cells.at(from, to)] };
  }

  /** Counts how the totals of the assessment at hand shift. */
  shift(): void {
    const [old, now] = [this.pair.from.row, this.pair.to.row];
    for (const { a, b, counter } of this.totals) {
      if (!counter.addNumbers(old.over[a]!, old.under[a]!, now.over[b]!, now.under[b]!)) {
        counter.add(this.written(old, a)!.exact, this.written(now, b)!.exact);
      }
    }
  }

  /** What a report says of the one at hand if it moves. */
  move(): Pick<Move, 'totals' | 'fromState' | 'toState'> {
    const [old, now] = [this.pair.from.row, this.pair.to.row];
    const totals = this.totals.map(
      ({ id, a, b }) => [id, { from: this.written(old, a)!.exact, to: this.written(now, b)!.exact }] as const,
    );
    const [from, to] = this.state;
    return {
      totals: Object.fromEntries(totals),
      fromState: this.from.names[from]!,
      toState: this.to.names[to]!,
    };
  }
}
