/** What a keyed list holds: members named by a code or an id (a level's may be a whole number), each with its order. */
export interface Keyed {
  readonly code?: string | number;
  readonly id?: string | number;
}

/** The lists whose members stand under their code or id, wherever they occur; all other lists count by position. */
const keyedLists = new Set([
  'sources',
  'classes',
  'groups',
  'roundings',
  'units',
  'facts',
  'options',
  'parameters',
  'derived',
  'tables',
  'cases',
  'factors',
  'entities',
  'aggregates',
  'conditions',
  'indicators',
  'inputs',
  'checks',
  'levels',
  'bands',
  'evidence',
  'totals',
  'gates',
  'grades',
  'suffixes',
  'bounds',
  'readings',
  'alternatives',
  'notes',
  'notices',
  'procedure',
  'items',
]);

/** Whether the members of the list under this name stand under their code or id (lists of plain codes do not). */
export function isKeyedList(name: string, firstMember: unknown): boolean {
  return keyedLists.has(name) && typeof firstMember === 'object' && firstMember !== null;
}

/** The code or id of a list member as text, or null where it has none. */
export function keyOf(member: unknown): string | null {
  if (typeof member !== 'object' || member === null) return null;
  const { code, id } = member as Keyed;
  const key = code ?? id;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : null;
}

/** The part of an address for each member of a keyed list: its key, or `#index` where that is missing or taken. */
export function memberParts(keys: readonly (string | null)[]): string[] {
  const seen = new Set<string>();
  return keys.map((key, index) => {
    if (key === null || seen.has(key)) return `#${index}`;
    seen.add(key);
    return key;
  });
}

/** Where the member that a part of an address names stands in a list, by key, `#index` or index; −1 where none does. */
export function indexOfPart(keys: readonly (string | null)[], part: string): number {
  const index = keys.indexOf(part);
  if (index !== -1) return index;
  const position = /^#?(0|[1-9]\d{0,8})$/.exec(part)?.[1];
  return position !== undefined && Number(position) < keys.length ? Number(position) : -1;
}

/** The members of a keyed list in their own order; array position only breaks ties. */
export function ordered<T extends { readonly order: number }>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].sort((a, b) => a.order - b.order);
}

/** The members of a keyed list by their code or id; of two alike, the first. */
export function byKey<T extends object>(list: readonly T[] | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const member of list ?? []) {
    const key = keyOf(member);
    if (key !== null && !found.has(key)) found.set(key, member);
  }
  return found;
}

/** An address from its parts, `~` and `/` in them escaped as in a JSON pointer. */
export function joinAddress(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The parts of an address. */
export function splitAddress(address: string): string[] {
  if (address === '') return [];
  return address
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Each member of a list with its address under `place`: by code or id in a keyed list, otherwise by position. */
export function placed<T>(list: readonly T[] | undefined, place: string): { member: T; place: string }[] {
  if (!list) return [];
  const name = splitAddress(place).at(-1) ?? '';
  const parts = isKeyedList(name, list[0]) ? memberParts(list.map(keyOf)) : list.map((_, index) => index);
  return list.map((member, index) => ({ member, place: place + joinAddress(parts[index]!) }));
}

/** The address, by code or id, of what a path of keys and positions leads to in a document. */
export function addressOf(root: unknown, path: readonly (string | number)[]): string {
  let value: unknown = root;
  let name = '';
  let address = '';
  for (const part of path) {
    if (Array.isArray(value)) {
      const list: unknown[] = value;
      address += isKeyedList(name, list[0])
        ? joinAddress(memberParts(list.map(keyOf))[Number(part)] ?? `#${part}`)
        : joinAddress(part);
      value = list[Number(part)];
    } else {
      address += joinAddress(part);
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    }
    name = String(part);
  }
  return address;
}
