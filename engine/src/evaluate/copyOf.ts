import type { Frame } from '../conditions/index.js';

/** A frame of its own with what another holds. */
export function copyOf({ numbers, bits, lists, entities }: Frame): Frame {
  return { numbers: numbers.slice(), bits: bits.slice(), lists: lists.slice(), entities };
}
