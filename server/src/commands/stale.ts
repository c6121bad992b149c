import { Fault } from '../faults/index.js';
import type { Stored } from '../storage/index.js';

/** Throws `write-stale` unless the writer saw what stands. */
export function demandFresh(seen: string, expected: number, current: Stored<unknown>): void {
  const { revision: present } = current;
  if (present !== expected) throw Fault.of('write-stale', { seen, expected, present, current });
}
