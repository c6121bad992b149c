import {
  type CompiledCondition,
  type Frame,
  type LeafTable,
  MAY_BE_FALSE,
  MAY_BE_TRUE,
  runCondition,
  STATUS,
  truthBits,
} from '../conditions/index.js';
import type { CompiledEffect, DueEffect } from './effects.js';

/** The gate that all vetoes of a ruleset form in results. */
export const VETO_GATE = 'veto';

/** What a gate looks at: an indicator that must be met, a condition that must hold, or a veto that must not strike. */
export type GateMember =
  | { readonly kind: 'indicator'; readonly id: string; readonly status: number }
  | { readonly kind: 'condition'; readonly id: string; readonly condition: CompiledCondition }
  | {
      readonly kind: 'veto';
      readonly id: string;
      readonly status: number;
      /** The condition under which it fails; null: where it is unmet. */
      readonly failsWhen: CompiledCondition | null;
      readonly effect: CompiledEffect;
    };

/** A compiled gate; a veto's effect stands at the member, a gate's at the gate. */
export interface CompiledGate {
  readonly id: string;
  readonly members: readonly GateMember[];
  readonly effect: CompiledEffect | null;
}

/** Whether a gate and each of its members may pass (MAY_BE_TRUE) and may fail (MAY_BE_FALSE). */
export interface GateVerdict {
  readonly bits: number;
  readonly members: Uint8Array;
}

const PASSES = STATUS.met | STATUS.notApplicable;

function truth(mayPass: boolean, mayFail: boolean): number {
  return (mayPass ? MAY_BE_TRUE : 0) | (mayFail ? MAY_BE_FALSE : 0);
}

function memberBits(member: GateMember, frame: Frame, table: LeafTable, seen: Uint8Array | null): number {
  if (member.kind === 'condition') return runCondition(table, member.condition.entry, frame, seen);
  const status = frame.bits[member.status]!;
  if (member.kind === 'indicator') return truth((status & PASSES) !== 0, (status & ~PASSES) !== 0);
  if (member.failsWhen === null) return truth((status & ~STATUS.unmet) !== 0, (status & STATUS.unmet) !== 0);
  if (status === STATUS.notApplicable) return truthBits(true);
  const fails = runCondition(table, member.failsWhen.entry, frame, seen);
  return truth((fails & MAY_BE_FALSE) !== 0 || (status & STATUS.notApplicable) !== 0, (fails & MAY_BE_TRUE) !== 0);
}

/**
 * The verdict of a gate: every member that applies must pass. A gate whose members select nobody (an error finding,
 * which a draft may have) is unknown: nobody has passed it.
 */
export function runGate(gate: CompiledGate, frame: Frame, table: LeafTable, seen: Uint8Array | null): GateVerdict {
  if (gate.members.length === 0) return { bits: MAY_BE_TRUE | MAY_BE_FALSE, members: new Uint8Array() };
  const members = Uint8Array.from(gate.members, (member) => memberBits(member, frame, table, seen));
  const bits = truth(
    members.every((one) => (one & MAY_BE_TRUE) !== 0),
    members.some((one) => (one & MAY_BE_FALSE) !== 0),
  );
  return { bits, members };
}

/** The effects that a gate's verdict makes due. */
export function effectsOf(gate: CompiledGate, verdict: GateVerdict): DueEffect[] {
  const due: DueEffect[] = [];
  const add = (effect: CompiledEffect, bits: number): void => {
    if (bits & MAY_BE_FALSE) due.push({ effect, certain: (bits & MAY_BE_TRUE) === 0 });
  };
  if (gate.effect) add(gate.effect, verdict.bits);
  gate.members.forEach((member, index) => {
    if (member.kind === 'veto') add(member.effect, verdict.members[index]!);
  });
  return due;
}
