import { Fault } from '../faults/index.js';

const TIMES = 5;

/** Does again what came too late, for changes that fit onto whatever stands by then. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TIMES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'write-stale' || left === 1) throw error;
    }
  }
}
