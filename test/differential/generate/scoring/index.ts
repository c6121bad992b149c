import { combination } from './combination.js';
import { count } from './count.js';
import { formula } from './formula.js';
import { increments } from './increments.js';
import { levels } from './levels.js';
import { met } from './met.js';
import type { Maker } from './method.js';
import { scale } from './scale.js';
import { value } from './value.js';

export type { Item, Scored } from './method.js';

/** A maker for every scoring method. */
export const makers = { met, levels, count, combination, scale, increments, value, formula } as const satisfies Record<
  string,
  Maker
>;
