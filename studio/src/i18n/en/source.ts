import type { Resource } from '../resource.js';
import type { source as zh } from '../zh/source.js';

export const source = {
  name: 'Source',
} as const satisfies Resource<typeof zh>;
