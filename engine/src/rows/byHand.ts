import { type CompiledIndicator, type Program, slotOf } from '../compile/index.js';
import { type CompiledCondition, leavesOf } from '../conditions/index.js';
import { decide, encode } from '../evaluate/index.js';
import type { ByHand } from './scoring.js';

/** The references to what was entered that a reference rests on; null where it rests on anything else. */
function enteredBehind(reference: string, program: Program): readonly string[] | null {
  if (reference.startsWith('value:')) return [reference];
  const { index } = slotOf(program.layout, reference);
  const step = program.steps.find((one) => one.kind === 'derived' && one.to === index);
  if (!reference.startsWith('derived:') || step?.kind !== 'derived') return null;
  const own = [...program.layout.slots.values()].filter(
    ({ kind, index: at }) => kind === 'number' && step.entered.includes(at),
  );
  return own.map((slot) => slot.reference);
}

/** What a leaf rests on. */
function groundsOf(leaf: number, program: Program): (readonly string[] | null)[] {
  const { reference, value } = program.leaves[leaf]!;
  const other = typeof value === 'object' && !Array.isArray(value) ? [(value as { fact: string }).fact] : [];
  return [reference, ...other].map((one) => enteredBehind(one, program));
}

/**
 * What is left of an item's levels while none of its values is entered; null where its conditions rest on more than
 * those, so that it depends on the assessment.
 */
export function byHandOf({ source, scoring, level }: CompiledIndicator, program: Program): ByHand | null {
  const { code, inputs = [] } = source;
  if (scoring.method !== 'levels' || level === null || inputs.length === 0) return null;
  const slots = inputs.map(({ id }) => slotOf(program.layout, `value:${code}/${id}`));
  const own = new Set(slots.map(({ reference }) => reference));
  const whens = scoring.levels.map(({ when }) => when).filter((when): when is CompiledCondition => when !== null);
  const grounds = whens.flatMap(({ tree }) => leavesOf(tree).flatMap((leaf) => groundsOf(leaf, program)));
  if (grounds.some((behind) => behind === null || behind.some((reference) => !own.has(reference)))) return null;
  const unanswered = encode(program, { format: 1, ruleset: program.origin.id, answers: {} });
  return {
    numbers: slots.filter(({ kind }) => kind === 'number').map(({ index }) => index),
    truths: slots.filter(({ kind }) => kind === 'truth').map(({ index }) => index),
    left: decide(program, unanswered.frame, false).frame.bits[level]!,
  };
}
