import type { Resource } from '../resource.js';
import type { home as zh } from '../zh/home.js';

export const home = {
  name: 'Standards',
} as const satisfies Resource<typeof zh>;
