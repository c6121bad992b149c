import type { Resource } from '../resource.js';
import type { table as zh } from '../zh/table.js';

export const table = {
  name: 'Table',
} as const satisfies Resource<typeof zh>;
