import type { Program } from '../compile/index.js';
import { STATUS } from '../conditions/index.js';
import { applyEffects, type CompiledEffect, type CompiledGate, type GateMember } from '../rulings/index.js';
import type { Holds } from './conditions.js';
import type { Row } from './row.js';

type Passes = (row: Row, seen: Uint8Array | null) => boolean;

const PASSES = STATUS.met | STATUS.notApplicable;

function memberOnRow(member: GateMember, holds: Holds): Passes {
  if (member.kind === 'condition') return (row, seen) => holds(member.condition.entry, row, seen);
  const { status } = member;
  if (member.kind === 'indicator') return (row) => (row.bits[status]! & PASSES) !== 0;
  const { failsWhen } = member;
  if (failsWhen === null) return (row) => row.bits[status] !== STATUS.unmet;
  return (row, seen) => row.bits[status] === STATUS.notApplicable || !holds(failsWhen.entry, row, seen);
}

/** A gate on rows: writes 1 for each member that passes, and tells the effects that are due. */
function gateOnRow({ members, effect }: CompiledGate, first: number, holds: Holds) {
  const all = members.map((member) => memberOnRow(member, holds));
  const effects = members.map((member) => (member.kind === 'veto' ? member.effect : null));
  return (row: Row, seen: Uint8Array | null, passed: Uint8Array, due: CompiledEffect[]): void => {
    // A gate that selects nobody is an error of a draft; nobody has passed it and nobody failed.
    if (all.length === 0) row.lost = true;
    let passes = true;
    for (let at = 0; at < all.length; at++) {
      const one = all[at]!(row, seen);
      passed[first + at] = one ? 1 : 0;
      passes &&= one;
      const own = effects[at];
      if (!one && own) due.push(own);
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
