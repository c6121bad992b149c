import type { Range } from '@biaochi/schemas/types';
import { parseDecimal } from '../../numbers/index.js';
import { isWithin } from '../roundings.js';
import { toValue } from '../value.js';

/** The canonical value of a number or boolean as entered; undefined where it is of another type or out of range. */
export function readScalar(value: unknown, type: 'number' | 'boolean', range?: Range): string | boolean | undefined {
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  const read = typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : null;
  return read && isWithin(read, range) ? toValue(read) : undefined;
}
