import { byKey, compareRulesets, diffRulesets, splitAddress } from '@biaochi/engine';
import type { Change, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import type { Descent } from '../parts/DescentMark.js';

/** One place at which a variant departs from its base, in words, and the variant's own change that does it. */
export interface Departure {
  readonly entry: DiffEntry;
  /** Undefined where the variant's changes name the place otherwise than the comparison does. */
  readonly change: Change | undefined;
}

/** A variant beside its base. */
export interface Lineage {
  readonly base: Ruleset;
  /** Where a list (`/grades`) or a member of one (`/indicators/5.3-1`) comes from. */
  readonly descentOf: (place: string) => Descent;
  /** The departures at a place and within it; all of them for the empty place. */
  readonly departuresAt: (place: string) => readonly Departure[];
}

/** Whether an address is a place or lies within it. */
const within = (at: string, place: string): boolean => at === place || at.startsWith(`${place}/`);

type Lists = Readonly<Record<string, readonly object[] | undefined>>;

const listOf = (ruleset: Ruleset, name: string): readonly object[] => {
  const list = (ruleset as unknown as Lists)[name];
  return Array.isArray(list) ? list : [];
};

/** A variant beside its base: `ruleset` is the variant flattened, `changes` what it changes in its base by its own words. */
export function lineageOf(base: Ruleset, ruleset: Ruleset, changes: readonly Change[]): Lineage {
  const changed = compareRulesets(base, ruleset).map(({ at }) => at);
  const keys = new Map<string, ReadonlyMap<string, object>>();
  const inBase = (name: string, key: string): boolean => {
    const known = keys.get(name) ?? byKey(listOf(base, name));
    keys.set(name, known);
    return known.has(key);
  };
  let departures: readonly Departure[] | null = null;
  // Words are many: they are put together when somebody asks for them first.
  const all = (): readonly Departure[] => (departures ??= departuresOf(base, ruleset, changes));
  return {
    base,
    descentOf: (place) => {
      const [name = '', key] = splitAddress(place);
      if (key === undefined ? listOf(base, name).length === 0 : !inBase(name, key)) return 'own';
      return changed.some((at) => within(at, place)) ? 'changed' : 'inherited';
    },
    departuresAt: (place) => all().filter(({ entry }) => within(entry.at, place)),
  };
}

function departuresOf(base: Ruleset, ruleset: Ruleset, changes: readonly Change[]): Departure[] {
  return diffRulesets(base, ruleset).entries.map((entry) => ({
    entry,
    change: changes.find(({ at }) => within(entry.at, at) || within(at, entry.at)),
  }));
}
