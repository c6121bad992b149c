import type { Check } from '@biaochi/schemas/types';
import type { Random } from '../../random.js';
import { ordered, text } from '../world.js';

/** Sub-checks with ids as standards give them. */
export function someChecks({ random }: { readonly random: Random }, least: number, most: number): Check[] {
  const ids = ['a', 'b', 'c', '丁'].slice(0, random.int(least, most));
  return ordered(
    random,
    ids.map((id) => ({ id, label: text(id) })),
  );
}
