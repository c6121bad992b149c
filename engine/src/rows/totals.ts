import { STATUS } from '../conditions/index.js';
import { ONE, ZERO } from '../numbers/index.js';
import type { CompiledTotal, Finish } from '../totals/index.js';
import { finisher } from './finish.js';
import { type Compute, tapeOnRow } from './formulas.js';
import type { RowLayout } from './layout.js';
import { add, copy, divide, multiply, type Row } from './row.js';

type Compiled<M extends CompiledTotal['method']> = Extract<CompiledTotal, { method: M }>;
type Totaller<C> = (compiled: C, to: number, layout: RowLayout) => Compute;

const sum: Totaller<Compiled<'sum'>> = ({ members }, to, layout) => {
  const none = layout.constant(ZERO);
  const slots = members.map(({ points }) => points);
  return (row) => {
    copy(row, none, to);
    for (const slot of slots) add(row, to, slot, to);
  };
};

/** Writes scale × got ÷ possible over the members that `take` adds up on two scratch slots. */
function share(scale: number, to: number, layout: RowLayout, take: (row: Row, got: number, possible: number) => void) {
  const [got, possible, none] = [layout.scratch(0), layout.scratch(1), layout.constant(ZERO)];
  return (row: Row): void => {
    copy(row, none, got);
    copy(row, none, possible);
    take(row, got, possible);
    multiply(row, got, scale, got);
    // Nothing that is possible: the share is undefined, and dividing says so.
    divide(row, got, possible, to);
  };
}

const normalisedSum: Totaller<Compiled<'normalisedSum'>> = ({ members, scale }, to, layout) => {
  const own = members.map(({ status, applied, full, whenNotApplicable }) => ({
    ...{ status, applied, full: layout.constant(full) },
    got: layout.constant(whenNotApplicable.got),
    possible: layout.constant(whenNotApplicable.possible),
  }));
  return share(layout.constant(scale), to, layout, (row, got, possible) => {
    for (const member of own) {
      const applies = row.bits[member.status] !== STATUS.notApplicable;
      add(row, got, applies ? member.applied : member.got, got);
      add(row, possible, applies ? member.full : member.possible, possible);
    }
  });
};

const outcomeCount: Totaller<Compiled<'outcomeCount'>> = ({ members, outcomes, scale }, to, layout) => {
  const one = layout.constant(ONE);
  const slots = members.map(({ status }) => status);
  const take = (row: Row, got: number, possible: number | null): void => {
    for (const slot of slots) {
      const status = row.bits[slot]!;
      const counts = scale === null || status !== STATUS.notApplicable;
      if (counts && (status & outcomes) !== 0) add(row, got, one, got);
      if (counts && possible !== null) add(row, possible, one, possible);
    }
  };
  if (scale !== null) return share(layout.constant(scale), to, layout, take);
  const none = layout.constant(ZERO);
  return (row) => {
    copy(row, none, to);
    take(row, to, null);
  };
};

/** The kinds of total that rows know; a ruleset with any other is evaluated on frames. */
const totallers: { readonly [M in CompiledTotal['method']]?: Totaller<Compiled<M>> } = {
  sum,
  normalisedSum,
  outcomeCount,
  formula: ({ tape }, to, layout) => tapeOnRow(tape, to, layout),
};

/** A total on rows, finished; null where rows do not know its kind. */
export function totalOnRow(compiled: CompiledTotal, ending: Finish, to: number, layout: RowLayout): Compute | null {
  const totaller = totallers[compiled.method] as Totaller<CompiledTotal> | undefined;
  if (!totaller) return null;
  const [compute, finish] = [totaller(compiled, to, layout), finisher(ending, to, layout)];
  return (row) => {
    compute(row);
    finish(row);
  };
}
