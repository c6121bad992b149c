import type { Program } from '@biaochi/engine';
import { OP, STRIDE } from '../../../engine/src/conditions/index.js';
import type { Random } from '../random.js';

/** A change of one construct in a compiled program; nothing where the program has no such construct. */
export type Change = (program: Program, random: Random) => Program | undefined;

/** A seeded fault, named by the construct that it spoils. */
export interface Mutant {
  readonly name: string;
  readonly change: Change;
}

export type Scoring = Program['indicators'][number]['scoring'];
export type Step = Program['steps'][number];
export type TotalStep = Extract<Step, { kind: 'total' }>;
export type Gate = Program['gates'][number];
export type Op = keyof typeof OP;

/** The list with one random member that can be changed put in changed form; nothing where none can. */
export function oneChanged<T>(
  list: readonly T[],
  random: Random,
  change: (member: T) => T | undefined,
): T[] | undefined {
  for (const at of random.shuffled(list.map((_, index) => index))) {
    const changed = change(list[at] as T);
    if (changed !== undefined) return list.map((member, index) => (index === at ? changed : member));
  }
  return undefined;
}

/** Changes a leaf with the operation: its cells are operation, slot, argument, next if true, next if false. */
export function leaf(op: Op | undefined, change: (cells: Int32Array, at: number) => boolean): Change {
  return (program, random) => {
    const { cells } = program.table;
    const leaves = Array.from({ length: cells.length / STRIDE }, (_, index) => index * STRIDE);
    for (const at of random.shuffled(leaves)) {
      if (op !== undefined && cells[at] !== OP[op]) continue;
      const copy = Int32Array.from(cells);
      if (change(copy, at)) return { ...program, table: { ...program.table, cells: copy } };
    }
    return undefined;
  };
}

/** Changes one indicator. */
export function indicator(
  change: (one: Program['indicators'][number]) => Program['indicators'][number] | undefined,
): Change {
  return (program, random) => {
    const indicators = oneChanged(program.indicators, random, change);
    return indicators && { ...program, indicators };
  };
}

/** Changes the scoring of one indicator of the method. */
export function scoring<M extends Scoring['method']>(
  method: M,
  change: (one: Extract<Scoring, { method: M }>, random: Random) => Extract<Scoring, { method: M }> | undefined,
): Change {
  return (program, random) => {
    const isOf = (one: Scoring): one is Extract<Scoring, { method: M }> => one.method === method;
    return indicator((one) => {
      const changed = isOf(one.scoring) ? change(one.scoring, random) : undefined;
      return changed && { ...one, scoring: changed };
    })(program, random);
  };
}

/** Changes one step of the kind. */
export function step<K extends Step['kind']>(
  kind: K,
  change: (one: Extract<Step, { kind: K }>, random: Random) => Extract<Step, { kind: K }> | undefined,
): Change {
  return (program, random) => {
    const isOf = (one: Step): one is Extract<Step, { kind: K }> => one.kind === kind;
    const steps = oneChanged(program.steps, random, (one): Step | undefined =>
      isOf(one) ? change(one, random) : undefined,
    );
    return steps && { ...program, steps };
  };
}

/** Changes one gate, the vetoes' own included. */
export function gate(change: (one: Gate, random: Random) => Gate | undefined): Change {
  return (program, random) => {
    const gates = oneChanged(program.gates, random, (one) => change(one, random));
    return gates && { ...program, gates };
  };
}
