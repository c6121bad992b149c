import { STATUS } from '../conditions/index.js';
import { ZERO } from '../numbers/index.js';
import { type CompiledTotal, type Finish, isEmpty } from '../totals/index.js';
import { finisher } from './finish.js';
import { type Compute, tapeOnRow } from './formulas.js';
import type { RowLayout } from './layout.js';
import { addUp, divide, multiply, put, type Row } from './row.js';

type Compiled<M extends CompiledTotal['method']> = Extract<CompiledTotal, { method: M }>;
type Totaller<C> = (compiled: C, to: number, layout: RowLayout) => Compute;

const sum: Totaller<Compiled<'sum'>> = ({ members }, to, layout) => {
  const none = layout.constant(ZERO);
  const slots = Int32Array.from(members, ({ points }) => points);
  return (row) => addUp(row, slots, none, to);
};

/** Writes scale × got ÷ possible, which `take` writes into two scratch slots. */
function share(scale: number, to: number, layout: RowLayout, take: (row: Row, got: number, possible: number) => void) {
  const [got, possible] = [layout.scratch(0), layout.scratch(1)];
  return (row: Row): void => {
    take(row, got, possible);
    multiply(row, got, scale, got);
    // Nothing that is possible: the share is undefined, and dividing says so.
    divide(row, got, possible, to);
  };
}

const normalisedSum: Totaller<Compiled<'normalisedSum'>> = ({ members, scale }, to, layout) => {
  const none = layout.constant(ZERO);
  const statuses = Int32Array.from(members, ({ status }) => status);
  /** The slots of got and possible of each member, where it applies and where it does not. */
  const slots = (pick: (member: (typeof members)[number]) => number): Int32Array => Int32Array.from(members, pick);
  const [applied, full] = [slots((one) => one.applied), slots((one) => layout.constant(one.full))];
  const [got, possible] = (['got', 'possible'] as const).map((end) =>
    slots((one) => layout.constant(one.whenNotApplicable[end])),
  ) as [Int32Array, Int32Array];
  const [gots, possibles] = [new Int32Array(members.length), new Int32Array(members.length)];
  return share(layout.constant(scale), to, layout, (row, toGot, toPossible) => {
    const { bits } = row;
    for (let at = 0; at < statuses.length; at++) {
      const applies = bits[statuses[at]!] !== STATUS.notApplicable;
      gots[at] = applies ? applied[at]! : got[at]!;
      possibles[at] = applies ? full[at]! : possible[at]!;
    }
    addUp(row, gots, none, toGot);
    addUp(row, possibles, none, toPossible);
  });
};

const outcomeCount: Totaller<Compiled<'outcomeCount'>> = ({ members, outcomes, scale }, to, layout) => {
  const slots = Int32Array.from(members, ({ status }) => status);
  /** How many have one of the statuses. */
  const count = ({ bits }: Row, statuses: number): number => {
    let found = 0;
    for (let at = 0; at < slots.length; at++) if ((bits[slots[at]!]! & statuses) !== 0) found++;
    return found;
  };
  if (scale === null) return (row) => put(row, to, count(row, outcomes), 1);
  const applicable = ~STATUS.notApplicable;
  return share(layout.constant(scale), to, layout, (row, got, possible) => {
    put(row, got, count(row, outcomes & applicable), 1);
    put(row, possible, count(row, applicable), 1);
  });
};

/** The kinds of total that rows know; a ruleset with any other is evaluated on frames. */
const totallers: { readonly [M in CompiledTotal['method']]?: Totaller<Compiled<M>> } = {
  sum,
  normalisedSum,
  outcomeCount,
  formula: ({ tape }, to, layout) => tapeOnRow(tape, to, layout),
};

/** A total on rows, finished; null where rows do not know its kind, or it has no members. */
export function totalOnRow(compiled: CompiledTotal, ending: Finish, to: number, layout: RowLayout): Compute | null {
  const totaller = totallers[compiled.method] as Totaller<CompiledTotal> | undefined;
  // What a total over nothing comes to is not known, and rows know only what is.
  if (!totaller || isEmpty(compiled)) return null;
  const [compute, finish] = [totaller(compiled, to, layout), finisher(ending, to, layout)];
  return (row) => {
    compute(row);
    finish(row);
  };
}
