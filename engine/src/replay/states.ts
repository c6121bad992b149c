import type { MigrationCell, OutcomeName, ReplayState, Result, Ruleset, Text } from '@biaochi/schemas/types';
import { byKey, ordered } from '../model/index.js';

export const UNDETERMINED = 'undetermined';

const UNDETERMINED_LABEL: Text = { zh: '未定', en: 'Undetermined' };

export const outcomeOf = ({ outcome }: Result): OutcomeName => outcome.grade ?? UNDETERMINED;

/** The grades of both ends, the best first: those of the new ladder, and each that is gone below the one it followed. */
export function joinedLadder(from: Ruleset, to: Ruleset): string[] {
  const joined = ordered(to.grades).map(({ id }) => id);
  ordered(from.grades).forEach(({ id }, index, old) => {
    if (!joined.includes(id)) joined.splice(joined.indexOf(old[index - 1]?.id ?? '') + 1, 0, id);
  });
  return joined;
}

/** What a state is called: an outcome, with the gate that failed. */
export const stateName = (outcome: string, gate: string | null): string =>
  gate === null ? outcome : `${outcome}/${gate}`;

/** How many go from where to where, in the order in which they were first seen. */
export class Cells {
  private readonly counted = new Map<string, Map<string, MigrationCell>>();
  private readonly all: MigrationCell[] = [];

  add(from: OutcomeName, to: OutcomeName, count = 1): void {
    const ofFrom = this.counted.get(from) ?? new Map<string, MigrationCell>();
    const known = ofFrom.get(to);
    if (known) {
      known.count += count;
      return;
    }
    const cell = { from, to, count };
    this.all.push(cell);
    this.counted.set(from, ofFrom.set(to, cell));
  }

  /** The cell itself, to be counted in; it is no cell before. */
  at(from: OutcomeName, to: OutcomeName): MigrationCell {
    this.add(from, to, 0);
    return this.counted.get(from)!.get(to)!;
  }

  list(): MigrationCell[] {
    return [...this.all];
  }
}

/** What tells states apart under a ruleset: the best grade, and the gates in order. */
interface Ladder {
  readonly best: string | undefined;
  readonly gates: readonly string[];
}

const ladderOf = ({ grades, gates = [] }: Ruleset): Ladder => ({
  best: ordered(grades)[0]?.id,
  gates: ordered(gates).map(({ id }) => id),
});

/** Counts from which state to which enterprises go: outcomes, told apart by the first gate that fails. */
export class StateCounter {
  private readonly cells = new Cells();

  private readonly ladders: readonly [from: Ladder, to: Ladder];

  constructor(
    private readonly from: Ruleset,
    private readonly to: Ruleset,
  ) {
    this.ladders = [ladderOf(from), ladderOf(to)];
  }

  /** The state that a result is in: its outcome and, below the best grade, the first gate that failed. */
  private stateOf(result: Result, { best, gates }: Ladder): string {
    const outcome = outcomeOf(result);
    if (outcome === UNDETERMINED || outcome === best) return outcome;
    return stateName(outcome, gates.find((id) => result.gates[id]?.status === 'fail') ?? null);
  }

  /** The cell of two states, to be counted in. */
  cell(from: string, to: string): MigrationCell {
    return this.cells.at(from, to);
  }

  /** Counts one enterprise; gives its states. */
  add(before: Result, after: Result): [from: string, to: string] {
    const [from, to] = [this.stateOf(before, this.ladders[0]), this.stateOf(after, this.ladders[1])];
    this.cells.add(from, to);
    return [from, to];
  }

  saved(): readonly MigrationCell[] {
    return this.cells.list();
  }

  /** Adds what another has counted. */
  join(cells: readonly MigrationCell[]): void {
    for (const { from, to, count } of cells) this.cells.add(from, to, count);
  }

  /** The flows, the largest first. */
  flows(): MigrationCell[] {
    return byCount(this.cells.list());
  }

  /** The states that enterprises are in under either ruleset, the best first, undetermined last. */
  states(): ReplayState[] {
    const seen = new Set(this.cells.list().flatMap(({ from, to }) => [from, to]));
    const [grades, gates] = [
      new Map([...byKey(this.from.grades), ...byKey(this.to.grades)]),
      new Map([...byKey(this.from.gates ?? []), ...byKey(this.to.gates ?? [])]),
    ];
    const all = joinedLadder(this.from, this.to).flatMap((outcome) => {
      const label = plain(grades.get(outcome)!.label);
      // The gate that is looked at last comes next to the score: those that fail an earlier one are farther away.
      const failing = ordered([...gates.values()]).reverse();
      const byGate = failing.map((gate) => ({ gate: gate.id, label: together(label, gate.label) }));
      return [{ gate: null, label }, ...byGate].map((one) => ({ id: stateName(outcome, one.gate), outcome, ...one }));
    });
    const open = { id: UNDETERMINED, outcome: UNDETERMINED, gate: null, label: UNDETERMINED_LABEL };
    return [...all, open].filter(({ id }) => seen.has(id));
  }
}

/** A text whose parts stand in one order, however the ruleset was stored. */
const plain = ({ zh, en }: Text): Text => ({ zh, ...(en !== undefined && { en }) });

/** A grade with the gate whose failing brought it about. */
const together = (grade: Text, gate: Text): Text => ({
  zh: `${grade.zh}：${gate.zh}未过`,
  en: `${grade.en ?? grade.zh}: ${gate.en ?? gate.zh} failed`,
});

/** Cells, those with the most first. */
export const byCount = (cells: MigrationCell[]): MigrationCell[] =>
  cells.sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1));
