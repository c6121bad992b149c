import { type Program, type Slot, slotOf } from '../compile/index.js';
import {
  type CompiledCondition,
  decidingLeaves,
  type Frame,
  MAY_BE_FALSE,
  MAY_BE_TRUE,
  STATUS_NAMES,
  testLeaf,
  treeBits,
  type Op,
  STRIDE,
} from '../conditions/index.js';
import { type Anchor, DATE_REFERENCE, dateOf, type Reason } from '../model/index.js';
import { type Interval, parseDecimal, settled, toDecimal, toExact } from '../numbers/index.js';
import type { Decision } from './decide.js';

/** What the reasons of a result are made from. */
export interface Case {
  readonly program: Program;
  readonly decision: Decision;
  /** Reasons are left out: nobody asks for them. */
  readonly bare?: boolean;
}

/** True, false, or null while both are possible. */
export function truthOf(bits: number): boolean | null {
  return bits === MAY_BE_TRUE ? true : bits === MAY_BE_FALSE ? false : null;
}

/** The clause a reason rests on. */
export function cited(anchor: Anchor | undefined): Pick<Reason, 'clause' | 'document'> {
  return anchor ? { clause: anchor.clause, document: anchor.document } : {};
}

/** The ends of a number that is not settled, as far as it has any. */
export function minAndMax(i: Interval): { min?: string; max?: string } {
  return { ...(i.lo && { min: toDecimal(i.lo) }), ...(i.hi && { max: toDecimal(i.hi) }) };
}

const single = <T>(names: readonly T[], bits: number): T | null => {
  const left = names.filter((_, index) => bits & (1 << index));
  return left.length === 1 ? left[0]! : null;
};

/** What was seen in a slot: exact numbers as text, null while unknown, with the ends where it has any. */
export function seenIn(
  { kind, index, levels }: Slot,
  { program, decision }: Case,
): Pick<Reason, 'value' | 'min' | 'max'> {
  const { frame } = decision;
  const bits = (): number => frame.bits[index]!;
  const { options } = program.layout;
  switch (kind) {
    case 'number': {
      const number = frame.numbers[index]!;
      const known = settled(number);
      return known ? { value: toExact(known) } : { value: null, ...minAndMax(number) };
    }
    case 'truth':
      return { value: truthOf(bits()) };
    case 'status':
      return { value: single(STATUS_NAMES, bits()) };
    case 'level':
      return { value: single(levels ?? [], bits()) };
    case 'choice':
      return { value: bits() < 0 ? null : (options[bits()] ?? null) };
    default: {
      const list = frame.lists[index] ?? null;
      return { value: list && [...list].map((option) => options[option]!) };
    }
  }
}

/** The reference people know a slot by: the rounded copy of a total is that total. */
function knownAs(reference: string, program: Program): string {
  if (!reference.startsWith('limit:')) return reference;
  const [grade, bound] = reference.slice('limit:'.length).split('/');
  const found = program.ruleset.grades.find((one) => one.id === grade)?.bounds?.find((one) => one.id === bound);
  return `total:${found?.total ?? ''}`;
}

/** One leaf of the table as a reason. */
export function leafReason(leaf: number, asked: Case, anchor: Anchor | undefined): Reason {
  const { program, decision } = asked;
  const { reference, operator, value } = program.leaves[leaf]!;
  const compared =
    typeof value === 'object' && 'fact' in value ? seenIn(slotOf(program.layout, value.fact), asked) : null;
  const bound = compared ? compared.value : canonical(value);
  const seen = seenIn(slotOf(program.layout, reference), asked);
  return {
    fact: knownAs(reference, program),
    ...(reference === DATE_REFERENCE ? { value: dated(seen.value) } : seen),
    operator,
    bound: reference === DATE_REFERENCE ? dated(bound) : bound,
    holds: truthOf(leafBits(leaf, program, decision)),
    ...cited(anchor),
  };
}

/** A day's number as the date that it stands for; what is no text as it is. */
const dated = (day: unknown): unknown => (typeof day === 'string' ? dateOf(day) : day);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  const number = typeof value === 'number' ? parseDecimal(value) : null;
  return number ? toDecimal(number) : value;
}

/** The kept bits of a leaf, or a fresh look where the run did not come by. */
function leafBits(leaf: number, program: Program, { frame, seen }: Decision): number {
  return seen?.[leaf] || lookAgain(leaf, program, frame);
}

function lookAgain(leaf: number, { table }: Program, frame: Frame): number {
  const at = leaf * STRIDE;
  const { cells, constants } = table;
  return testLeaf(cells[at]! as Op, cells[at + 1]!, cells[at + 2]!, frame, constants);
}

/** What a condition turned out to be, and the reasons that decided it. */
export function conditionReasons(
  condition: CompiledCondition,
  asked: Case,
  anchor: Anchor | undefined,
): { bits: number; because: Reason[] } {
  const bitsOf = (leaf: number): number => leafBits(leaf, asked.program, asked.decision);
  const because = decidingLeaves(condition.tree, bitsOf).map((leaf) => leafReason(leaf, asked, anchor));
  return { bits: treeBits(condition.tree, bitsOf), because };
}
