import type { LevelIndexTotal, Ruleset } from '@biaochi/schemas/types';
import { joinAddress, membersOf, nodeAt, splitAddress } from '../model/index.js';

type Counted = LevelIndexTotal['counted'];

/** The level of an indicator at a place; null for any other place. */
function levelAt(place: string): { code: string; level: string } | null {
  const [list, code = '', scoring, levels, level, ...more] = splitAddress(place);
  const isLevel = list === 'indicators' && scoring === 'scoring' && levels === 'levels' && more.length === 0;
  return isLevel && level !== undefined ? { code, level } : null;
}

/** The levels that an index counts, after one of its members' levels has another name. */
function recounted(ruleset: Ruleset, total: LevelIndexTotal, counted: Counted, place: string, to: string): Counted {
  const from = levelAt(place)!;
  const members = membersOf(total.members, ruleset);
  if (!members.some(({ code }) => code === from.code) || !counted.some((id) => String(id) === from.level))
    return counted;
  const others = members.filter(({ code }) => code !== from.code);
  const knows = (level: string): boolean =>
    others.some(({ scoring }) => scoring.method === 'levels' && scoring.levels.some(({ id }) => String(id) === level));
  // A name that the index knows from another member keeps the meaning that it has there.
  const added = knows(to) ? [] : [/^(0|-?[1-9]\d{0,14})$/.test(to) ? Number(to) : to];
  const next = counted.flatMap((id) =>
    String(id) === from.level ? [...(knows(from.level) ? [id] : []), ...added] : [id],
  );
  return next.length === 0 ? counted : (next as Counted);
}

const isIndex = (value: unknown): value is LevelIndexTotal =>
  typeof value === 'object' && value !== null && (value as { method?: unknown }).method === 'levelIndex';

/**
 * `after`, in which the level at a place was renamed, with the indexes that count it counting it under its new name:
 * beside the old one as long as another member has a level of that name. So do the indexes of readings' changes.
 */
export function withCounted(before: Ruleset, after: Ruleset, place: string, to: string): Ruleset {
  if (levelAt(place) === null) return after;
  const recount = (total: LevelIndexTotal, counted: Counted) => recounted(before, total, counted, place, to);
  const changed = <T extends object>(change: T): T => {
    const { at, value } = change as { at?: unknown; value?: unknown };
    if (typeof at !== 'string') return change;
    if (isIndex(value)) return { ...change, value: { ...value, counted: recount(value, value.counted) } };
    const [list, id = '', field] = splitAddress(at);
    const total = list === 'totals' ? nodeAt(before, joinAddress('totals', id)) : null;
    return field === 'counted' && isIndex(total) && Array.isArray(value)
      ? { ...change, value: recount(total, value as unknown as Counted) }
      : change;
  };
  return {
    ...after,
    totals: after.totals.map((total) =>
      isIndex(total) ? { ...total, counted: recount(total, total.counted) } : total,
    ),
    ...(after.readings && {
      readings: after.readings.map((reading) => ({
        ...reading,
        alternatives: reading.alternatives.map((one) => ({ ...one, changes: one.changes.map(changed) })),
      })),
    }),
  };
}
