import type { Resource } from '../resource.js';
import type { parts as zh } from '../zh/parts.js';

export const parts = {
  name: 'Parts',
} as const satisfies Resource<typeof zh>;
