import { parseDecimal } from '../numbers/index.js';
import type { Visit } from './walk.js';

const decimalKeys = new Set([
  'points',
  'weight',
  'outOf',
  'scale',
  'full',
  'step',
  'at',
  'every',
  'each',
  'limit',
  'atLeast',
  'above',
  'atMost',
  'below',
]);

/** Whether a visited value, where it is a decimal by its key, can be read as one. */
export function isReadable({ value, name }: Visit): boolean {
  if (!decimalKeys.has(name) || (typeof value !== 'string' && typeof value !== 'number')) return true;
  return parseDecimal(value) !== null;
}
