import { isKeyedList, joinAddress, keyOf, nodeAt, splitAddress } from '../model/index.js';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;
/** The parts of a place: `['indicators', '21', 'inputs', 'used']`. */
type Place = readonly string[];

/** The key that the member at a place shall have; the one that its place ends in where it keeps it. */
export type Naming = (place: Place) => string;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list that a text under a name names a member of. */
const LIST_OF: Readonly<Record<string, string>> = {
  document: 'sources',
  class: 'classes',
  classes: 'classes',
  group: 'groups',
  groups: 'groups',
  parent: 'groups',
  rounding: 'roundings',
  condition: 'conditions',
  indicators: 'indicators',
  codes: 'indicators',
  total: 'totals',
  grade: 'grades',
  grades: 'grades',
  excludes: 'readings',
};

/** Where what a reference names stands: `value:21/used` at `['indicators', '21', 'inputs', 'used']`. */
const SPACES: Readonly<Record<string, (name: string, member: string) => Place>> = {
  fact: (name) => ['facts', name],
  parameter: (name) => ['parameters', name],
  table: (name) => ['tables', name],
  derived: (name) => ['derived', name],
  aggregate: (name, member) => ['entities', name, 'aggregates', member],
  total: (name) => ['totals', name],
  value: (name, member) => ['indicators', name, 'inputs', member],
  check: (name, member) => ['indicators', name, 'scoring', 'checks', member],
};

const OF_INDICATOR = new Set(['answer', 'level', 'status', 'points']);

/** A key as its list writes it: a level's is a number where it reads as one. */
const written = (list: Place, key: string): string | number =>
  list.at(-1) === 'levels' && /^(0|-?[1-9]\d{0,14})$/.test(key) ? Number(key) : key;

/** Which names mean something else at a place: what a list of entities has of its own, by its address. */
type Scope = (place: Place) => Place;

/** A reference with everything in it that it names under its new key. */
function inReference(reference: string, naming: Naming, scope: Scope): string {
  const at = reference.indexOf(':');
  const [space, name] = [reference.slice(0, at), reference.slice(at + 1)];
  if (OF_INDICATOR.has(space)) return `${space}:${naming(['indicators', name])}`;
  const [own = '', member] = name.split('/');
  const place = Object.hasOwn(SPACES, space) ? SPACES[space]!(own, member ?? '') : null;
  if (!place) return reference;
  const key = naming(scope(place.slice(0, 2)));
  return member === undefined ? `${space}:${key}` : `${space}:${key}/${naming(place)}`;
}

/** An address with every member that it leads through under its new key. */
export function inAddress(address: string, naming: Naming): string {
  const parts = splitAddress(address);
  const named = [...parts];
  for (let index = 0; index < parts.length - 1; index++) {
    if (!isKeyedList(parts[index]!, {})) continue;
    index += 1;
    named[index] = naming(parts.slice(0, index + 1));
  }
  return joinAddress(...named);
}

/** A unit, each unit in it that the ruleset declares under its new name: `原材料单位/m²`. */
const inUnit = (unit: string, naming: Naming): string =>
  unit.replace(/\p{L}[\p{L}\p{Nd}]*/gu, (name) => naming(['units', name]));

/** Where the values stand that what a comparison looks at may take: levels, options; null where they have no name. */
function valuesOf(fact: Json): Place | null {
  if (typeof fact !== 'string') return null;
  const [space, name = ''] = [fact.slice(0, fact.indexOf(':')), fact.slice(fact.indexOf(':') + 1)];
  if (space === 'level') return ['indicators', name, 'scoring', 'levels'];
  return space === 'fact' ? ['facts', name, 'options'] : null;
}

/** A member's key, or a list of them, that is written down as a value. */
export function asValue(value: Json, list: Place, naming: Naming): Json {
  if (Array.isArray(value)) return value.map((one) => asValue(one, list, naming));
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const key = naming([...list, String(value)]);
  return key === String(value) ? value : written(list, key);
}

/** A list of plain codes; two that become one stand there once. */
function inCodes(codes: readonly Json[], naming: (code: string) => string): Json[] {
  const named = codes.map((code) => (typeof code === 'string' ? naming(code) : code));
  return named.every((code, index) => code === codes[index]) ? [...codes] : [...new Set(named)];
}

/**
 * A ruleset, everything in it that names a member naming it by its new key: the member itself, conditions and the values
 * they compare with, formulas, scales, bounds, selectors, anchors, and the addresses and values of readings' changes.
 * Texts are people's own words, and `formerly` speaks of the version before: both stay.
 *
 * This is the one place that knows where names stand; what names something new is added here.
 */
export function withNames<T extends object>(root: T, naming: Naming): T {
  const named = (list: string) => (code: string) => naming([list, code]);

  /** Within a list of entities, what it has of its own goes before what the ruleset has. */
  const scopeAt =
    ([list = '', id = '']: Place): Scope =>
    (place) => {
      const own = list === 'entities' ? ['entities', id, ...place] : place;
      return nodeAt(root, joinAddress(...own)) === undefined ? place : own;
    };

  function text(value: string, place: Place): Json {
    const name = place.at(-1) ?? '';
    const isTaken = name === 'quantity' || (name === 'weight' && place[0] === 'entities');
    if (name === 'fact' || isTaken || place.at(-2) === 'where') return inReference(value, naming, scopeAt(place));
    if (name === 'unit') return inUnit(value, naming);
    if (name === 'default' && place.at(-3) === 'readings') {
      return naming([...place.slice(0, -1), 'alternatives', value]);
    }
    const list = Object.hasOwn(LIST_OF, name) ? LIST_OF[name] : undefined;
    return list === undefined ? value : naming([list, value]);
  }

  function list(value: readonly Json[], place: Place): Json[] {
    const name = place.at(-1) ?? '';
    if (isKeyedList(name, value[0])) return value.map((one) => walk(one, [...place, keyOf(one) ?? '']));
    if (name === 'met') {
      const checks = [...place.slice(0, place.lastIndexOf('rows')), 'checks'];
      return inCodes(value, (code) => naming([...checks, code]));
    }
    if (Object.hasOwn(LIST_OF, name)) return inCodes(value, named(LIST_OF[name]!));
    return value.map((one, index) => walk(one, [...place, String(index)]));
  }

  function field(key: string, value: Json, owner: JsonObject, place: Place): Json {
    if (key === 'formerly') return value;
    if (key === 'value' && typeof owner['at'] === 'string') return changed(value, owner['at']);
    if (key === 'value' && !isObject(value)) {
      const values = valuesOf(owner['fact']);
      if (!values) return value;
      const [member, option] = [values.slice(0, 2), values.slice(2)];
      return asValue(value, [...(values[0] === 'facts' ? scopeAt(place)(member) : member), ...option], naming);
    }
    if (key === 'at' && typeof value === 'string' && 'op' in owner) return inAddress(value, naming);
    if ((key === 'code' || key === 'id') && isKeyedList(place.at(-2) ?? '', owner)) {
      return asValue(value, place.slice(0, -1), naming);
    }
    return walk(value, [...place, key]);
  }

  /** What a change puts at an address is read as if it stood there. */
  function changed(value: Json, at: string): Json {
    const place = splitAddress(at);
    const compared = place.lastIndexOf('value');
    if (compared === place.length - 1 && !isObject(value)) {
      const holder = nodeAt(root, joinAddress(...place.slice(0, -1)));
      return field('value', value, isObject(holder) ? holder : {}, place.slice(0, -1));
    }
    return walk(value, place);
  }

  function walk(value: Json, place: Place): Json {
    if (typeof value === 'string') return text(value, place);
    if (Array.isArray(value)) return list(value, place);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, field(key, part, value, place)]));
  }

  return walk(root, []) as T;
}
