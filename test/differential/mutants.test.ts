import { describe, expect, test } from 'vitest';
import { mutants } from './mutants/index.js';
import { type Held, heldAt, isCaught } from './mutants/pool.js';
import { Random, seedOf } from './random.js';
import { settings } from './settings.js';

const { seed } = settings;
const LIMIT = 1500;

/** The cases made so far; one mutant after another goes through them, and on to new ones where it must. */
const pool: Held[] = [];

async function caseFor(index: number): Promise<Held> {
  while (pool.length <= index) pool.push(await heldAt(seed, pool.length));
  return pool[index] as Held;
}

describe(`every seeded fault of the compiled engine is caught (seed ${seed})`, () => {
  test.each(mutants.map(({ name, change }) => [name, change] as const))(
    '%s',
    { timeout: 600_000 },
    async (name, change) => {
      let applied = 0;
      for (let index = 0; index < LIMIT; index++) {
        const held = await caseFor(index);
        const changed = change(held.program, new Random(seedOf(seed, index)));
        if (!changed) continue;
        applied++;
        if (isCaught(held, changed)) return;
      }
      expect.fail(`the fault "${name}" survives ${applied} of ${LIMIT} cases that have its construct`);
    },
  );
});
