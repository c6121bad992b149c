import type { Direction, Profile, ProfileValue, Ruleset } from '@biaochi/schemas/types';
import { type Program, slotOf } from '../compile/index.js';
import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { isNumeric, ordered } from '../model/index.js';
import type { About, Row } from '../rows/index.js';
import { objectOf } from './object.js';
import type { PlainPair } from './plain/pair.js';

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

/** The counts of each value. */
type Counted = Map<string | null, ProfileValue>;

function entryOf(counted: Counted, value: string | null): ProfileValue {
  const known = counted.get(value) ?? blank(value);
  counted.set(value, known);
  return known;
}

/** Adds the counts of one value to those of the same one. */
function sum(to: ProfileValue, { count, qualified, moved }: ProfileValue): void {
  to.count += count;
  to.qualified.from += qualified.from;
  to.qualified.to += qualified.to;
  for (const direction of Object.keys(to.moved) as Direction[]) to.moved[direction] += moved[direction];
}

/** The values of something given, as texts; one null where nothing usable is. */
function valuesOf(given: unknown): readonly (string | null)[] {
  const all = Array.isArray(given) ? given : [given];
  const texts = all.filter((one) => typeof one === 'string' || typeof one === 'boolean').map(String);
  return texts.length > 0 ? [...new Set(texts)] : [null];
}

/** The values of a fact in a row, as texts; one null where nothing usable is given. */
type Given = (row: Row) => readonly (string | null)[];

const NOTHING: readonly null[] = [null];

/** How the values of a fact are found in rows of a program. */
function givenIn({ ruleset: { facts = [] }, layout }: Program, id: string): Given {
  const fact = facts.find((one) => one.id === id);
  const slot = fact && slotOf(layout, `fact:${id}`).index;
  // What only the other ruleset asks for is in no row.
  if (slot === undefined) return () => NOTHING;
  const [falsely, truly] = [['false'], ['true']];
  switch (fact?.type) {
    case 'boolean':
      return ({ bits }) => (bits[slot] === MAY_BE_TRUE ? truly : bits[slot] === MAY_BE_FALSE ? falsely : NOTHING);
    case 'choice': {
      const texts = layout.options.map((option) => [option]);
      return ({ bits }) => texts[bits[slot]!] ?? NOTHING;
    }
    case 'choices': {
      const ids = (fact.options ?? []).map((option) => option.id);
      return ({ lists }) => (lists[slot]! < 0 ? NOTHING : ids.filter((_, at) => (lists[slot]! >> at) & 1));
    }
    default:
      return () => NOTHING;
  }
}

/** Counts how enterprises fare by the values of their choices and of what is written of them. */
export class ProfileCounter {
  private readonly facts: readonly string[];
  private readonly counts = new Map<string, Counted | null>();
  private plainFacts: readonly { readonly subject: string; readonly values: Given }[] | null = null;

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

  /** Whether all that is written of an enterprise has been met before. */
  knows(about: About): boolean {
    for (const id of about.keys()) if (!NAMES.has(id) && !this.counts.has(`enterprise:${id}`)) return false;
    return true;
  }

  /** Counts a plain enterprise of which all is known. */
  addPlain({ about, from: { program, row } }: PlainPair, fared: Fared): void {
    this.plainFacts ??= this.facts.map((id) => ({ subject: `fact:${id}`, values: givenIn(program, id) }));
    for (const { subject, values } of this.plainFacts) this.count(subject, values(row), fared);
    for (const [id, given] of about) if (!NAMES.has(id)) this.count(`enterprise:${id}`, [given], fared);
  }

  private count(subject: string, values: readonly (string | null)[], { qualified, direction }: Fared): void {
    const counted = this.valuesOf(subject);
    if (!counted) return;
    for (const value of values) {
      const one = entryOf(counted, value);
      one.count++;
      if (qualified[0]) one.qualified.from++;
      if (qualified[1]) one.qualified.to++;
      if (direction) one.moved[direction]++;
    }
    this.keep(subject, counted);
  }

  /** The values of a subject so far; null where there were too many. */
  private valuesOf(subject: string): Counted | null {
    const known = this.counts.get(subject);
    return known === undefined ? new Map<string | null, ProfileValue>() : known;
  }

  private keep(subject: string, counted: Counted | null): void {
    this.counts.set(subject, counted && counted.size > MOST_VALUES ? null : counted);
  }

  saved(): SavedProfiles {
    return [...this.counts].map(([subject, values]) => [subject, values && [...values.values()]] as const);
  }

  /** Adds what another has counted. */
  join(saved: SavedProfiles): void {
    for (const [subject, values] of saved) {
      const counted = values && this.valuesOf(subject);
      if (counted) for (const one of values) sum(entryOf(counted, one.value), one);
      this.keep(subject, counted);
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
