import type { OutcomeName, Ruleset } from '@biaochi/schemas/types';
import { ordered } from '../../model/index.js';
import type { PlainSide } from './pair.js';

/** The states that an enterprise may be in under a ruleset, and which one the assessment at hand is in. */
export interface PlainStates {
  /** For each grade: the state without a failing gate, then that of each gate in order. */
  readonly names: readonly string[];
  readonly at: () => number;
}

/** The states of a side, called as `nameOf` calls them. */
export function plainStates(
  { gates: list = [] }: Ruleset,
  side: PlainSide,
  nameOf: (outcome: OutcomeName, gate: string | null) => string,
): PlainStates {
  const { gates, grades } = side.program;
  const { passed } = side;
  let first = 0;
  const ranges = new Map(
    gates.map(({ id, members }) => [id, [first, (first += members.length)] as const] as [string, [number, number]]),
  );
  const ids = ordered(list).map(({ id }) => id);
  const own = ids.map((id) => ranges.get(id)!);
  const width = ids.length + 1;
  const failing = (): number => {
    for (let gate = 0; gate < own.length; gate++) {
      const [start, end] = own[gate]!;
      for (let member = start; member < end; member++) if (passed[member] === 0) return gate + 1;
    }
    return 0;
  };
  return {
    names: grades.flatMap(({ id }) => [nameOf(id, null), ...ids.map((gate) => nameOf(id, gate))]),
    // Below the best grade, whose states are no states of their own.
    at: () => side.grade * width + (side.grade === 0 ? 0 : failing()),
  };
}
