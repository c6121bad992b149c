/** A copy of a keyed list in its declared order; the position in the array means nothing. */
export function byOrder<T extends { order: number }>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].sort((a, b) => a.order - b.order);
}
