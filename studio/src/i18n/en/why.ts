import type { Resource } from '../resource.js';
import type { why as zh } from '../zh/why.js';

export const why = {
  name: 'Why',
} as const satisfies Resource<typeof zh>;
