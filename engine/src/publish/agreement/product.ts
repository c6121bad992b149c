import { drawFrom } from '../../replay/index.js';

/** Most members of a product that are made; one more says that there are more. */
export const MOST = 4096;

/** Any seed, always the same: which members of an endless product are made is nobody's choice. */
const SEED = 20261;

/** One way to settle a part of something. */
export type Step<T> = (whole: T) => T;

/**
 * What becomes of `start` by one step of each list, every combination once; beyond `MOST` of them, `MOST + 1` that are
 * drawn, among them the first of each list and the last of each.
 */
export function product<T>(start: T, lists: readonly (readonly Step<T>[])[]): T[] {
  const count = lists.reduce((many, list) => many * list.length, 1);
  if (count <= MOST) {
    return lists.reduce<T[]>((made, list) => made.flatMap((whole) => list.map((step) => step(whole))), [start]);
  }
  const { oneOf } = drawFrom(SEED);
  const by = (choose: (list: readonly Step<T>[]) => Step<T>): T =>
    lists.reduce((whole, list) => choose(list)(whole), start);
  const drawn = Array.from({ length: MOST - 1 }, () => by(oneOf));
  return [by((list) => list[0]!), by((list) => list.at(-1)!), ...drawn];
}
