import { type Program, ZERO, point } from '@biaochi/engine';
import type { Mutant } from './parts.js';

type Frame = Program['blank'];

/** Changes what is known before anything is answered, at the slots of references that begin so. */
function blank(
  name: string,
  namespace: string,
  change: (frame: Frame, index: number, kind: string) => boolean,
): Mutant {
  return {
    name: `unknown: ${name}`,
    change: (program, random) => {
      const slots = [...program.layout.slots.values()].filter(({ reference }) => reference.startsWith(`${namespace}:`));
      const frame: Frame = {
        numbers: [...program.blank.numbers],
        bits: Int32Array.from(program.blank.bits),
        lists: [...program.blank.lists],
        entities: program.blank.entities,
      };
      const changed = random.shuffled(slots).some(({ index, kind }) => change(frame, index, kind));
      return changed ? { ...program, blank: frame } : undefined;
    },
  };
}

function zero(frame: Frame, index: number, kind: string): boolean {
  if (kind === 'number') frame.numbers[index] = point(ZERO);
  return kind === 'number';
}

function never(frame: Frame, index: number, kind: string): boolean {
  if (kind === 'truth') frame.bits[index] = 2;
  return kind === 'truth';
}

/** Faults that settle what is unknown: only an incomplete assessment shows them. */
export const unknownMutants: readonly Mutant[] = [
  blank('a missing number is zero', 'fact', zero),
  blank('a missing value is zero', 'value', zero),
  blank('a missing parameter is zero', 'parameter', zero),
  blank('a value not given is zero', 'answer', zero),
  blank('a missing fact is false', 'fact', never),
  blank('a missing answer is false', 'answer', never),
  blank('a missing check is false', 'check', never),
  blank('an item not answered applies', 'stands', (frame, index) => {
    const open = frame.bits[index] === 3;
    frame.bits[index] = 1;
    return open;
  }),
  blank('a missing choice is the first', 'fact', (frame, index, kind) => {
    if (kind === 'choice') frame.bits[index] = 0;
    return kind === 'choice';
  }),
  blank('a missing list of choices holds the first', 'fact', (frame, index, kind) => {
    if (kind === 'choices') frame.lists[index] = new Set([0]);
    return kind === 'choices';
  }),
  blank('a level not chosen is the first', 'stated', (frame, index) => {
    frame.bits[index] = 1;
    return true;
  }),
];
