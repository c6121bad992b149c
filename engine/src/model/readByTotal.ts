import type { Total } from '@biaochi/schemas/types';

/** The references that a total reads by itself; none where it is made of members. */
export function readByTotal(total: Total): string[] {
  if (total.method === 'formula') return Object.values(total.formula.where);
  return total.method === 'geometricMean' ? total.factors.map(({ quantity }) => quantity) : [];
}
