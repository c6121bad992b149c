import { isKeyedList, joinAddress, nodeAt, type Path, splitAddress } from '../model/index.js';
import { type Naming, withNames } from './renameMentions.js';

/** A place at which a ruleset names members of its lists, a member's own code or id included. */
export interface Mention {
  readonly path: Path;
  /** The addresses that it names, the outer first: of `value:21/used` the indicator, then its input. */
  readonly names: readonly string[];
}

// Marks around an address: private characters, which no code holds.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/** A marked address; one that stands in an address is escaped as its parts are. */
const plain = (marked: string): string => (marked.startsWith('/') ? marked : splitAddress(`/${marked}`)[0]!);

function gather(value: unknown, path: Path, into: Mention[]): void {
  if (typeof value === 'string') {
    const names = [...value.matchAll(MARKED)].map(([, address]) => plain(address!));
    if (names.length > 0) into.push({ path, names });
  } else if (Array.isArray(value)) {
    value.forEach((one, index) => gather(one, [...path, index], into));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) gather(one, [...path, key], into);
  }
}

const mark: Naming = (place) => `${OPEN}${joinAddress(...place)}${CLOSE}`;

/**
 * Every place at which a ruleset, or a value that is to become one, names what it declares. They are the places that
 * `renameMember` follows: one room knows where names stand.
 */
export function mentionsIn(root: object): Mention[] {
  const found: Mention[] = [];
  gather(withNames(root, mark), [], found);
  return found.flatMap(({ path, names }) => {
    const declared = names.filter((address) => nodeAt(root, address) !== undefined);
    return declared.length > 0 ? [{ path, names: declared }] : [];
  });
}

const PROBE = '\uE002';

/** A copy of a value with another one at a path. */
function withAt(value: unknown, path: Path, given: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return given;
  if (typeof part === 'number') {
    const copy: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    copy[part] = withAt(copy[part], rest, given);
    return copy;
  }
  const holder = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...holder, [part]: withAt(holder[part], rest, given) };
}

/** The list that a text at a path names a member of: `/classes`, `/indicators/21/scoring/levels`. */
function listWhere(root: object, path: Path, probe: string): string | null {
  let list: string | null = null;
  withNames(withAt(root, path, probe) as object, (place) => {
    const own = place.at(-1)!;
    if (own === PROBE && isKeyedList(place.at(-2) ?? '', {})) list ??= joinAddress(...place.slice(0, -1));
    return own;
  });
  return list;
}

/** What may be named at a path: members of one list, references of every kind (`fact:…`, `total:…`), or nothing. */
export type Nameable = { readonly list: string } | 'references' | null;

/** What a text at a path of a document names, whatever stands there; the document may be unfinished. */
export function nameableAt(root: object, path: Path): Nameable {
  // A member's own code is its name, and names nothing else.
  if (path.at(-1) === 'code' || path.at(-1) === 'id') return null;
  const list = listWhere(root, path, PROBE);
  if (list !== null) return { list };
  return listWhere(root, path, `fact:${PROBE}`) === null ? null : 'references';
}
