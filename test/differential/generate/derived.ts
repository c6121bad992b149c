import type { Range } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { formulaOn } from './formulas.js';
import { landmarksWithin } from './facts.js';
import { maybeRounding } from './roundings.js';
import { type Ref, type World, anchor, ordered, rangeOf, text } from './world.js';

function someRange(random: Random): Range {
  return random.pick([rangeOf(random, 0, 10), rangeOf(random, 0, 100), rangeOf(random, -100, 1000)]);
}

/** A derived quantity over the numbers there are so far; none where there are none. */
export function addDerived(world: World): void {
  const { random, ruleset, refs } = world;
  const isEntered = ({ reference }: Ref): boolean => /^(fact|value|parameter|aggregate|table|derived):/.test(reference);
  const numbers = refs.filter((ref) => ref.kind === 'number' && isEntered(ref) && (ref.safe || random.chance(30)));
  if (numbers.length === 0) return;
  const existing = ruleset.derived ?? [];
  const id = random.pick(['d', '量']) + String(existing.length);
  const formula = formulaOn(world, numbers);
  const safe = numbers.filter((ref) => Object.values(formula.where).includes(ref.reference)).every((ref) => ref.safe);
  const made = {
    id,
    label: text('量'),
    formula,
    ...(random.chance(30) && { range: someRange(random) }),
    ...maybeRounding(world, 35),
    anchor: anchor('d'),
  };
  ruleset.derived = ordered(random, [...existing, made]);
  refs.push({ reference: `derived:${id}`, kind: 'number', landmarks: landmarksWithin(world, 10), safe });
}
