import type { ReferenceTable } from '@biaochi/schemas/types';
import { conditionOn } from './conditions.js';
import { type Ref, type World, anchor, ordered, somePoints, text, written } from './world.js';

/** A reference table over what was entered so far; most end in a case without a condition, so that they have a number. */
export function addTable(world: World): void {
  const { random, ruleset, refs } = world;
  const isEntered = ({ reference }: Ref): boolean => /^(fact|value|parameter|aggregate|table|derived):/.test(reference);
  const entered = refs.filter((ref) => ref.safe && isEntered(ref));
  const within = { ...world, refs: entered };
  if (entered.length === 0) return;
  const existing = ruleset.tables ?? [];
  const id = random.pick(['t', '表']) + String(existing.length);
  const isOpen = random.chance(15);
  const count = random.int(2, 4);
  const numbers = Array.from({ length: count }, () => somePoints(random));
  const made = numbers.map((value, at): Omit<ReferenceTable['cases'][number], 'order'> => ({
    id: `c${at}`,
    ...((at < count - 1 || isOpen) && { when: conditionOn(within, entered, 1) }),
    ...(at < count - 1 && random.chance(25) && { validFrom: random.pick(['2023-07-01', '2024-02-29', '2024-03-01']) }),
    value: written(random, value),
    anchor: anchor('t'),
  }));
  let order = 0;
  const cases = random.shuffled(made.map((one) => ({ ...one, order: ++order })));
  ruleset.tables = ordered(random, [...existing, { id, label: text('表'), cases, anchor: anchor('t') }]);
  refs.push({ reference: `table:${id}`, kind: 'number', landmarks: [...new Set(numbers)], safe: !isOpen });
}
