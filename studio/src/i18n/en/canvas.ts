import type { Resource } from '../resource.js';
import type { canvas as zh } from '../zh/canvas.js';

export const canvas = {
  name: 'Canvas',
} as const satisfies Resource<typeof zh>;
