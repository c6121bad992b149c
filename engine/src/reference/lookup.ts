/** The members in the order they state; their place in the array means nothing. */
export function inOrder<T extends { order: number }>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].sort((a, b) => a.order - b.order);
}

/** The member of a keyed list with this id; throws where a checked ruleset would have one. */
export function named<T extends { id: string | number }>(list: readonly T[] | undefined, id: string): T {
  const found = list?.find((member) => member.id === id);
  if (!found) throw new Error(`reference: the ruleset has no ${id}`);
  return found;
}

/** The own entry of a record, never one inherited from Object. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
