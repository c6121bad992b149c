import type { Program } from '../compile/index.js';
import { STATUS } from '../conditions/index.js';
import { applyEffects, type CompiledEffect, type CompiledGate, type GateMember } from '../rulings/index.js';
import type { Holds } from './conditions.js';
import type { Row } from './row.js';

/** Kinds of members, as a walk over them branches: what passes an item, a veto, a veto with a condition of its own, a condition. */
const KIND = { item: 0, veto: 1, vetoWhen: 2, condition: 3 } as const;
const WIDTH = 3;

const PASSES = STATUS.met | STATUS.notApplicable;

/** A member as kind, status and condition. */
function cellsOf(member: GateMember): number[] {
  if (member.kind === 'condition') return [KIND.condition, 0, member.condition.entry];
  const { status } = member;
  if (member.kind === 'indicator') return [KIND.item, status, 0];
  const { failsWhen } = member;
  return failsWhen === null ? [KIND.veto, status, 0] : [KIND.vetoWhen, status, failsWhen.entry];
}

/** A gate on rows: writes 1 for each member that passes, and tells the effects that are due. */
function gateOnRow({ members, effect }: CompiledGate, first: number, holds: Holds) {
  const cells = Int32Array.from(members.flatMap(cellsOf));
  const effects = members.map((member) => (member.kind === 'veto' ? member.effect : null));
  const passesAt = (at: number, row: Row, seen: Uint8Array | null): boolean => {
    const status = row.bits[cells[at + 1]!]!;
    switch (cells[at]) {
      case KIND.item:
        return (status & PASSES) !== 0;
      case KIND.veto:
        return status !== STATUS.unmet;
      case KIND.vetoWhen:
        return status === STATUS.notApplicable || !holds(cells[at + 2]!, row, seen);
      default:
        return holds(cells[at + 2]!, row, seen);
    }
  };
  return (row: Row, seen: Uint8Array | null, passed: Uint8Array, due: CompiledEffect[]): void => {
    // A gate that selects nobody is an error of a draft; nobody has passed it and nobody failed.
    if (members.length === 0) row.lost = true;
    let passes = true;
    for (let member = 0; member < effects.length; member++) {
      const one = passesAt(member * WIDTH, row, seen);
      passed[first + member] = one ? 1 : 0;
      if (one) continue;
      passes = false;
      const own = effects[member];
      if (own) due.push(own);
    }
    if (!passes && effect) due.push(effect);
  };
}

/** Decides the grade of a row whose indicators and totals are computed: its position, the best 0. */
export type Rule = (row: Row, seen: Uint8Array | null, passed: Uint8Array) => number;

/** Gates, ladder and effects on rows. */
export function rulingsOnRow({ gates, grades }: Program, holds: Holds): Rule {
  let first = 0;
  const all = gates.map((gate) => {
    const own = gateOnRow(gate, first, holds);
    first += gate.members.length;
    return own;
  });
  const demands = grades.map((grade) => grade.demands?.entry ?? null);
  const due: CompiledEffect[] = [];
  return (row, seen, passed) => {
    due.length = 0;
    for (const gate of all) gate(row, seen, passed, due);
    let reached = 0;
    for (let entry = demands[0]; reached < demands.length - 1; entry = demands[++reached]) {
      if (entry === null || holds(entry!, row, seen)) break;
    }
    if (due.length === 0) return reached;
    const effects = due.map((effect) => ({ effect, certain: true }));
    return 31 - Math.clz32(applyEffects(1 << reached, effects, grades.length));
  };
}
