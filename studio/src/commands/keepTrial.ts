import type { Change } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';

/** Takes the changes of a trial into the draft, as one step. */
export const keepTrial = (changes: readonly Change[]): Command =>
  edit('keepTrial', { count: changes.length }, () => changes);
