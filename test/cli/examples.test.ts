import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Replay } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { biaochiJson } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the revision of GB/T 36132, as a structural example', () => {
  it('moves those of 2018 as worked out by hand', async () => {
    const { code, value } = await biaochiJson<Replay>(
      [
        ...['replay', '--from', 'gbt-36132-2018@1.0.0', '--to', 'gbt-36132-2025@1.0.0'],
        path.join('rulesets/examples/gbt-36132-2018/fixtures'),
      ],
      root,
    );
    // 2025 asks anew for 46 points: products 18, renewables 12, water 8, pollutant 8; the management rows give 16. Where
    // performance was good, water and waste and land add up to 14.9, so that 76.9 can still pass 71: undetermined. Where it
    // was at its base values they add at most 0.5: 62.5 cannot. A failed basic requirement stays failed. Of the two that
    // were undetermined one has no pass score, one an open row.
    const moved = value.impact.flows.map(({ from, to, count }) => [from, to, count]);
    expect([code, moved]).toEqual([
      0,
      [
        ['green', 'undetermined', 3],
        ['not', 'not', 3],
        ['not', 'undetermined', 2],
        ['undetermined', 'undetermined', 2],
        ['not/basic', 'not/basic', 1],
      ],
    ]);
  });
});
