import type { Attribution, AttributedMove, GroupShare } from '@biaochi/schemas/types';
import { fromExact } from '@biaochi/engine';

/** An exact share as a number to draw by; what is written comes from the exact text. */
export const drawn = (exact: string): number => {
  const { n, d } = fromExact(exact);
  return Number(n) / Number(d);
};

/** How much a group has in a move: in grades, and in becoming undetermined or decided. */
export const weight = ({ grades, undetermined }: GroupShare): number =>
  Math.abs(drawn(grades)) + Math.abs(drawn(undetermined));

/** The shares of a move that are not zero, the largest first. */
export const sharesOf = ({ shares }: AttributedMove): GroupShare[] =>
  shares.filter((share) => weight(share) > 0).sort((a, b) => weight(b) - weight(a));

/** A group with how far its bar goes, from −1 to 1 of the widest. */
export function barsOf({ groups }: Attribution): { id: string; length: number }[] {
  const widest = Math.max(...groups.map(({ grades }) => Math.abs(drawn(grades))), 1e-9);
  return groups.map(({ id, grades }) => ({ id, length: drawn(grades) / widest }));
}
