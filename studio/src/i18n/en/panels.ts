import type { Resource } from '../resource.js';
import type { panels as zh } from '../zh/panels.js';

export const panels = {
  name: 'Panels',
} as const satisfies Resource<typeof zh>;
