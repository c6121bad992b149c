import type { Direction, Profile, ProfileValue, Ruleset } from '@biaochi/schemas/types';
import { isNumeric, ordered } from '../model/index.js';
import { objectOf } from './object.js';

/** How one enterprise fares: whether it certainly has a grade above the lowest, before and after, and its direction. */
export interface Fared {
  readonly qualified: readonly [from: boolean, to: boolean];
  readonly direction: Direction | null;
}

/** What a profile counter has counted, as JSON: per subject the count of each value, null for one with too many. */
export type SavedProfiles = readonly (readonly [subject: string, values: readonly ProfileValue[] | null])[];

/** Something with more different values than this is no kind of enterprise but a property of each. */
const MOST_VALUES = 24;

/** Entries that name one enterprise. */
const NAMES = new Set(['name', 'synthetic']);

const blank = (value: string | null): ProfileValue => ({
  value,
  count: 0,
  qualified: { from: 0, to: 0 },
  moved: { better: 0, worse: 0, nowUndetermined: 0, nowDecided: 0, other: 0 },
});

/** The values of something given, as texts; one null where nothing usable is. */
function valuesOf(given: unknown): readonly (string | null)[] {
  const all = Array.isArray(given) ? given : [given];
  const texts = all.filter((one) => typeof one === 'string' || typeof one === 'boolean').map(String);
  return texts.length > 0 ? [...new Set(texts)] : [null];
}

/** Counts how enterprises fare by the values of their choices and of what is written of them. */
export class ProfileCounter {
  private readonly facts: readonly string[];
  private readonly counts = new Map<string, Map<string | null, ProfileValue> | null>();

  constructor(from: Ruleset, to: Ruleset) {
    const declared = [...ordered(from.facts), ...ordered(to.facts)].filter((fact) => !isNumeric(fact));
    this.facts = [...new Set(declared.map(({ id }) => id))];
  }

  /** Counts one enterprise. */
  add(assessment: unknown, fared: Fared): void {
    const { facts, enterprise } = objectOf(assessment);
    for (const id of this.facts) this.count(`fact:${id}`, valuesOf(objectOf(facts)[id]), fared);
    for (const [id, given] of Object.entries(objectOf(enterprise))) {
      if (!NAMES.has(id) && typeof given === 'string') this.count(`enterprise:${id}`, [given], fared);
    }
  }

  private count(subject: string, values: readonly (string | null)[], { qualified, direction }: Fared): void {
    const known = this.counts.get(subject);
    if (known === null) return;
    const counted = known ?? new Map<string | null, ProfileValue>();
    for (const value of values) {
      const one = counted.get(value) ?? blank(value);
      one.count++;
      if (qualified[0]) one.qualified.from++;
      if (qualified[1]) one.qualified.to++;
      if (direction) one.moved[direction]++;
      counted.set(value, one);
    }
    this.counts.set(subject, counted.size > MOST_VALUES ? null : counted);
  }

  saved(): SavedProfiles {
    return [...this.counts].map(([subject, values]) => [subject, values && [...values.values()]] as const);
  }

  resume(saved: SavedProfiles): void {
    for (const [subject, values] of saved) {
      this.counts.set(subject, values && new Map(values.map((one) => [one.value, structuredCopy(one)])));
    }
  }

  /** The profiles with more than one value. */
  profiles(): Profile[] {
    return [...this.counts].flatMap(([subject, values]) => {
      if (!values || values.size < 2) return [];
      const at = subject.indexOf(':');
      const sorted = [...values.values()].sort(
        (a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
      );
      return [{ kind: subject.slice(0, at) as Profile['kind'], id: subject.slice(at + 1), values: sorted }];
    });
  }
}

const structuredCopy = (one: ProfileValue): ProfileValue => ({
  ...one,
  qualified: { ...one.qualified },
  moved: { ...one.moved },
});
