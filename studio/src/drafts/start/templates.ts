import type { Draft } from '@biaochi/schemas/types';

type Loaded = Promise<{ default: unknown }>;

/** The templates by name, each loaded when chosen. */
const loaders = {
  points: (): Loaded => import('../templates/points.json'),
  weights: (): Loaded => import('../templates/weights.json'),
  stars: (): Loaded => import('../templates/stars.json'),
} as const;

export type TemplateName = keyof typeof loaders;

export const templateNames = Object.keys(loaders) as TemplateName[];

export const loadTemplate = async (name: TemplateName): Promise<Draft> => (await loaders[name]()).default as Draft;
