import { keyOf } from '@biaochi/engine';
import type { Draft, Ruleset } from '@biaochi/schemas/types';

interface Placed {
  readonly order: number;
}

const isPlaced = (value: unknown): value is Placed => typeof (value as Partial<Placed> | null)?.order === 'number';

/**
 * A list in which no two members have the same order: what both editors put in the same place stands one after the
 * other, `first` ones before, and those behind move up only as far as they must.
 */
function settled<T extends Placed>(list: readonly T[], isFirst: (member: T) => boolean): readonly T[] {
  if (new Set(list.map(({ order }) => order)).size === list.length) return list;
  const sorted = [...list].sort((a, b) => a.order - b.order || Number(isFirst(b)) - Number(isFirst(a)));
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map((member) => {
    last = Math.max(member.order, last + 1);
    return member.order === last ? member : { ...member, order: last };
  });
}

function settledList(list: unknown, theirs: unknown): unknown {
  if (!Array.isArray(list) || !list.every(isPlaced)) return list;
  const known = new Set((Array.isArray(theirs) ? theirs : []).map(keyOf));
  return settled(list, (member) => known.has(keyOf(member)));
}

/** A merged draft whose lists have one member at each place; what `theirs` has stands before what only we have. */
export function settleOrders(draft: Draft, theirs: Draft): Draft {
  const lists = theirs.ruleset as unknown as Readonly<Record<string, unknown>>;
  const ruleset = Object.fromEntries(
    Object.entries(draft.ruleset).map(([name, part]) => [name, settledList(part, lists[name])]),
  );
  return {
    ...draft,
    ruleset: ruleset as unknown as Ruleset,
    fixtures: settledList(draft.fixtures, theirs.fixtures) as Draft['fixtures'],
  };
}
