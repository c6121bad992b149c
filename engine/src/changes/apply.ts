import type { Change, Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic, nearest } from '../diagnostics/index.js';
import { isKeyedList, joinAddress, keyOf, splitAddress } from '../model/index.js';

type Json = unknown;
type JsonObject = Record<string, Json>;

/** A copy of JSON values that shares nothing with them. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)])) as T;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A document of which each part is copied before it is first written to: what no change touches stays the very same
 * value, so that whoever keeps results by value need not make them anew.
 */
class Copy {
  readonly root: JsonObject;
  readonly #own = new Set<Json>();

  constructor(root: JsonObject) {
    this.root = { ...root };
  }

  /** A part of what may be written to, which may then be written to itself; undefined where there is none. */
  part(holder: JsonObject | Json[], part: string): Json {
    const child = childOf(holder, part);
    if (typeof child !== 'object' || child === null || this.#own.has(child)) return child;
    const copy = Array.isArray(child) ? [...(child as Json[])] : { ...child };
    this.#own.add(copy);
    if (Array.isArray(holder)) holder[positionIn(holder, part)] = copy;
    else holder[part] = copy;
    return copy;
  }

  /** Gives an object a new list that may be written to. */
  list(holder: JsonObject, part: string): Json[] {
    const list: Json[] = [];
    this.#own.add(list);
    return (holder[part] = list);
  }
}

/** Where an address leads: the object or list that holds the last part, and that part. */
interface Holder {
  readonly holder: JsonObject | Json[];
  readonly part: string;
}

/**
 * The position of a part in a list, by code or id in a keyed list and by number in any other; −1 where there is none.
 * A code that looks like a number is never taken for a position.
 */
function positionIn(list: readonly Json[], part: string): number {
  const keys = list.map(keyOf);
  if (keys.some((key) => key !== null)) return keys.indexOf(part);
  const position = /^(0|[1-9]\d*)$/.test(part) ? Number(part) : -1;
  return position < list.length ? position : -1;
}

function childOf(holder: Json, part: string): Json {
  if (Array.isArray(holder)) return holder[positionIn(holder, part)];
  return isObject(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined;
}

/** What holds the last part of an address in a document that may be written to, or how far the address leads. */
function holderOf(copy: Copy, parts: readonly string[], makeList: boolean): Holder | { reached: string[] } {
  let holder: JsonObject | Json[] = copy.root;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    let next = copy.part(holder, part);
    // A first member may be added to a list that the ruleset leaves out.
    if (next === undefined && makeList && index === parts.length - 2 && isObject(holder) && isKeyedList(part, {})) {
      next = copy.list(holder, part);
    }
    if (!isObject(next) && !Array.isArray(next)) return { reached: parts.slice(0, index) };
    holder = next;
  }
  return { holder, part: parts.at(-1) ?? '' };
}

/** The address that was probably meant by one that leaves the document, or '' where none is near. */
function nearestAddress(root: JsonObject, parts: readonly string[]): string {
  let holder: Json = root;
  for (const [index, part] of parts.entries()) {
    const next = childOf(holder, part);
    if (next === undefined) {
      const beside = Array.isArray(holder) ? holder.map((member) => keyOf(member) ?? '') : Object.keys(holder ?? {});
      const meant = nearest(part, beside);
      return meant === '' ? '' : joinAddress(...parts.slice(0, index), meant, ...parts.slice(index + 1));
    }
    holder = next;
  }
  return '';
}

function put(at: Holder, value: Json): void {
  const copy = copyOf(value);
  if (Array.isArray(at.holder)) {
    const index = positionIn(at.holder, at.part);
    if (index === -1) at.holder.push(copy);
    else at.holder[index] = copy;
  } else at.holder[at.part] = copy;
}

function takeAway({ holder, part }: Holder): void {
  if (Array.isArray(holder)) holder.splice(positionIn(holder, part), 1);
  else delete holder[part];
}

/** Applies one change to a document that may be written to; the fault that keeps it from being applied, or null. */
function applyOne(copy: Copy, change: Change, place: string): Diagnostic | null {
  const parts = splitAddress(change.at);
  const at = holderOf(copy, parts, change.op === 'add');
  const misses = (): Diagnostic =>
    diagnostic('change-misses', place, { at: change.at, near: nearestAddress(copy.root, parts) });
  if ('reached' in at) return misses();
  const there = childOf(at.holder, at.part) !== undefined;
  if (change.op === 'add') {
    if (there) return diagnostic('change-exists', place, { at: change.at });
    const key = Array.isArray(at.holder) ? keyOf(change.value) : at.part;
    if (key !== at.part) return diagnostic('change-key-differs', place, { at: change.at, seen: key ?? '' });
    put(at, change.value);
    return null;
  }
  if (!there) return misses();
  if (change.op === 'remove') takeAway(at);
  else if (change.op === 'replace') put(at, change.value);
  else {
    const member = copy.part(at.holder, at.part);
    if (!Array.isArray(at.holder) || !isObject(member))
      return diagnostic('change-not-a-member', place, { at: change.at });
    member['order'] = change.order;
  }
  return null;
}

/**
 * The ruleset after a list of changes, taken in turn; the given one stays as it was, and parts that no change touches
 * are the given ones. A change that addresses nothing is left out with a finding. `place` is where the list stands, for the findings.
 */
export function applyChanges(
  ruleset: Ruleset,
  changes: readonly Change[],
  place = '',
): { ruleset: Ruleset; diagnostics: Diagnostic[] } {
  const copy = new Copy(ruleset as unknown as JsonObject);
  const diagnostics = changes
    .map((change, index) => applyOne(copy, change, `${place}/${index}`))
    .filter((finding) => finding !== null);
  return { ruleset: copy.root as unknown as Ruleset, diagnostics };
}
