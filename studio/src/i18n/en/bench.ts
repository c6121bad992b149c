import type { Resource } from '../resource.js';
import type { bench as zh } from '../zh/bench.js';

export const bench = {
  name: 'Trial bench',
} as const satisfies Resource<typeof zh>;
